import type { CollectionName } from '../../catalogue/collections.ts';
import { quote } from '../characters.ts';
import type { Facts } from './facts.ts';
import { judgeFirst, type Finding, type Remark } from '../finding.ts';

/** A field of a list whose words may stand in one item only, and what to say of a word that stands in two. */
interface WordList {
  collection: CollectionName;
  field: string;
  wordTwice: (word: string, ids: readonly [string, string]) => Remark;
}

const WORD_LISTS: readonly WordList[] = [
  {
    collection: 'answers',
    field: 'asked',
    wordTwice: (word, [first, second]) => ({
      rule: 'asked-twice',
      message: `Die Frageform ${word} steht in zwei Einträgen: ${first} und ${second}.`,
      remedy: 'Behaltet sie nur bei der Frage, die fast alle damit meinen.',
    }),
  },
  {
    collection: 'synonyms',
    field: 'words',
    wordTwice: (word, [first, second]) => ({
      rule: 'synonym-twice',
      message: `Das Wort ${word} steht in zwei Gruppen: ${first} und ${second}.`,
      remedy: 'Behaltet es nur in einer Gruppe, oder macht aus beiden eine.',
    }),
  },
];

/** Case, punctuation and white space make no other word of it; what holds nothing else is no word. */
const normalize = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

interface Placed {
  word: string;
  index: number;
  from: Facts;
}

const findWords = (facts: readonly Facts[], { collection, field }: WordList): Placed[] =>
  facts
    .filter((one) => one.collection === collection)
    .flatMap((from) => {
      const words: unknown = from.data[field];
      return Array.isArray(words)
        ? words.flatMap((word: unknown, index) => (typeof word === 'string' ? [{ word, index, from }] : []))
        : [];
    });

const checkWordList = (facts: readonly Facts[], list: WordList): Finding[] => {
  const seen = new Map<string, Facts>();
  return judgeFirst(findWords(facts, list), ({ word, index, from }) => {
    const key = normalize(word);
    const first = seen.get(key);
    if (key !== '' && first === undefined) seen.set(key, from);
    if (first === undefined) return undefined;
    const { source, offsetOf } = from;
    const offset = offsetOf(list.field, index);
    if (first !== from)
      return source.report(offset, list.wordTwice(quote(word), [quote(first.id), quote(from.id)]));
    const message = `${quote(word)} steht im Eintrag ${quote(from.id)} zweimal.`;
    return source.report(offset, { rule: 'word-twice', message, remedy: 'Löscht eines der beiden.' });
  });
};

/** A way to ask leads to one answer, and a word of the search belongs to one group of synonyms. */
export const checkWordLists = (facts: readonly Facts[]): Finding[] =>
  WORD_LISTS.flatMap((list) => checkWordList(facts, list));
