/** A run of text in an excerpt; `marked` runs are what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

const decode = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|amp|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);

/**
 * Reads Pagefind's excerpt, text with `<mark>`, into runs that are set as text nodes. Anything else that looks like
 * markup stays text, so nothing from a page can become an element here.
 */
export const readExcerpt = (excerpt: string): Run[] => {
  const runs: Run[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/u)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') runs.push({ text: decode(part), marked });
  }
  return runs;
};
