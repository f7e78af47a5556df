import { Lexicon } from '../../../src/search/index/build-lexicon.ts';
import { WordCount } from '../../../src/search/index/count-words.ts';
import { cutShards } from '../../../src/search/index/cut-shards.ts';
import { linkSynonyms, type SynonymGroup } from '../../../src/search/index/thesaurus.ts';
import { writeShard } from '../../../src/search/lexicon/shard.ts';
import { WordList } from '../../../src/search/lexicon/word-list.ts';

/** The lexicon of a site that consists of these texts. */
export const lexiconOf = (...texts: string[]): Lexicon => {
  const words = new WordCount();
  for (const text of texts) words.add(text);
  return new Lexicon(words);
};

/** The words of such a site as the browser has them, all loaded. */
export const wordListOf = async (texts: string[], synonyms: SynonymGroup[] = []): Promise<WordList> => {
  const lexicon = lexiconOf(...texts);
  linkSynonyms(lexicon, synonyms);
  const { shards, starts } = cutShards(lexicon.lexemes.values(), lexicon.aliases);
  const files = shards.map(writeShard);
  const list = new WordList(starts, (file) => Promise.resolve(files[file] ?? ''));
  await list.prepare(starts.map((start) => start || 'a'));
  return list;
};
