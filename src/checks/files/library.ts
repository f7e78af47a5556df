import type { Companions } from './charts.ts';
import { endingOf, folderOf, type ContentFile } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { readTable, type Table } from './tables.ts';
import { readText } from './text-hygiene.ts';

/** A CSV file, read once. */
interface Shelf {
  table: Table | undefined;
  findings: Finding[];
}

/** The files that lie beside entries. */
export interface Library {
  /** What lies in the folder of an entry. */
  companionsOf: (folder: string) => Companions;
  /** A CSV file with its findings. */
  readCsv: (file: ContentFile) => Shelf;
}

const readShelf = (file: ContentFile): Shelf => {
  const { bytes } = file;
  const { source, findings, isSound } = readText(file.path, bytes);
  if (!isSound) return { table: undefined, findings };
  const { table, findings: more } = readTable(source, bytes.length);
  return { table, findings: [...findings, ...more] };
};

/** Sorts the files by folder. Tables are read when somebody asks for them. */
export const createLibrary = (files: readonly ContentFile[]): Library => {
  const folders = new Map<string, Map<string, ContentFile>>();
  for (const file of files) {
    if (file.isSymlink) continue;
    const folder = folderOf(file.path);
    const shelf = folders.get(folder) ?? new Map<string, ContentFile>();
    shelf.set(`./${file.path.slice(folder.length)}`, file);
    folders.set(folder, shelf);
  }
  const read = new Map<string, Shelf>();
  const readCsv = (file: ContentFile): Shelf => {
    const known = read.get(file.path);
    if (known !== undefined) return known;
    const shelf = readShelf(file);
    read.set(file.path, shelf);
    return shelf;
  };
  const companionsOf = (folder: string): Companions => {
    const shelf = folders.get(folder) ?? new Map<string, ContentFile>();
    return {
      names: [...shelf.keys()].sort(),
      table: (name) => {
        const file = shelf.get(name);
        return file === undefined || endingOf(name) !== 'csv' ? undefined : readCsv(file).table;
      },
    };
  };
  return { companionsOf, readCsv };
};
