import { entryId, collections, type CollectionName } from '../catalogue/collections.ts';

/** One file of the content tree as the check sees it. `bytes` may be a getter that reads on demand; it is read seldom. */
export interface ContentFile {
  /** Path below the repository root with forward slashes, e.g. `content/stories/x/index.md`. */
  path: string;
  bytes: Uint8Array;
  isSymlink: boolean;
}

/** Where a file belongs: an entry, a YAML list, or neither. */
export interface Role {
  collection: CollectionName;
  kind: 'entry' | 'list';
  /** Id of the entry; empty for a list. */
  id: string;
}

interface Pattern {
  collection: CollectionName;
  base: string;
  pattern: string;
}

const entryPatterns: Pattern[] = [];
const listFiles = new Map<string, CollectionName>();
for (const [name, collection] of Object.entries(collections) as [
  CollectionName,
  (typeof collections)[CollectionName],
][]) {
  if ('file' in collection) listFiles.set(collection.file, name);
  else entryPatterns.push({ collection: name, base: `${collection.base}/`, pattern: collection.pattern });
}

/** The YAML lists that must exist, with their collections. */
export const requiredLists: ReadonlyMap<string, CollectionName> = listFiles;

/** The folders of entries: base with a slash at its end, and the pattern below it (one level, or a folder an entry). */
export const entryFolders: readonly Readonly<Pattern>[] = entryPatterns;

const matches = (rest: string, pattern: string): boolean => {
  const segments = rest.split('/');
  const parts = pattern.split('/');
  return (
    segments.length === parts.length &&
    parts.every((part, index) => {
      const segment = segments[index]!;
      return part.startsWith('*')
        ? segment.length > part.length - 1 && segment.endsWith(part.slice(1))
        : part === segment;
    })
  );
};

/** The role of a path, by the registry of collections. */
export const roleOf = (path: string): Role | undefined => {
  const list = listFiles.get(path);
  if (list !== undefined) return { collection: list, kind: 'list', id: '' };
  const found = entryPatterns.find(
    ({ base, pattern }) => path.startsWith(base) && matches(path.slice(base.length), pattern),
  );
  return found && { collection: found.collection, kind: 'entry', id: entryId(path.slice(found.base.length)) };
};

/** The folder of a path with a slash at its end. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The ending of a file name in lower case, without the dot; empty when there is none. */
export const endingOf = (path: string): string => /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
