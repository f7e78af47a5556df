import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { editorWords } from '../../metadata/search-facts.ts';
import { stretchesOf } from '../analysis/words.ts';
import { leadOf } from './emit.ts';
import type { PageText } from './page-text.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Every file of Pagefind starts with this, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** A page as Pagefind keeps it for its hits. */
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** Reads one fragment file. @throws Error in German when it is none. */
export const readFragment = async (file: string): Promise<Fragment> => {
  const text = (await unpack(await readFile(file))).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`${file} ist kein Fragment von Pagefind.`);
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
};

/** Writes one fragment file. */
export const writeFragment = async (file: string, fragment: Fragment): Promise<void> =>
  writeFile(file, await pack(SIGNATURE + JSON.stringify(fragment), { level: 9 }));

/**
 * Puts the page's own words where the index had keys: same stretches, same positions.
 *
 * @throws Error in German when the two do not have the same number of stretches.
 */
export const restoreText = (fragment: Fragment, page: PageText, time: string): Fragment => {
  const lead = leadOf(page.title, editorWords(page.facts));
  const content = [...lead.title, ...lead.words];
  const anchors: Fragment['anchors'] = [];
  for (const { id, title, text } of page.sections) {
    if (id !== '') anchors.push({ element: 'h2', id, text: title, location: content.length });
    for (const stretch of stretchesOf(title)) content.push(stretch);
    for (const stretch of stretchesOf(text)) content.push(stretch);
  }
  if (content.length !== fragment.word_count)
    throw new Error(
      `Suchindex: ${fragment.url} hat ${content.length} Wörter, Pagefind zählt ${fragment.word_count}. Die Stellen im Text stimmen nicht.`,
    );
  return {
    ...fragment,
    content: content.join(' '),
    meta: { title: page.title, kind: page.facts.kind, time },
    anchors,
  };
};
