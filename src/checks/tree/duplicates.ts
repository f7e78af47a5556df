import { quote } from '../characters.ts';
import type { Facts } from './facts.ts';
import type { Finding } from '../finding.ts';
import { pagePath } from './site-paths.ts';

const normalize = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

const textOf = (facts: Facts, field: string): string | undefined => {
  const value = facts.data[field];
  return typeof value === 'string' && value.trim() !== '' ? normalize(value) : undefined;
};

/** Reports every holder of a value after the first. */
const findRepeats = (
  facts: readonly Facts[],
  valueOf: (one: Facts) => string | undefined,
  report: (one: Facts, first: Facts) => Finding,
): Finding[] => {
  const seen = new Map<string, Facts>();
  return facts.flatMap((one) => {
    const value = valueOf(one);
    const first = value === undefined ? undefined : seen.get(value);
    if (value !== undefined && first === undefined) seen.set(value, one);
    return first === undefined ? [] : [report(one, first)];
  });
};

const checkField = (facts: readonly Facts[], field: 'title' | 'description', label: string): Finding[] =>
  findRepeats(
    facts,
    (one) => textOf(one, field),
    (one, first) =>
      one.source.report(one.offsetOf(field), {
        rule: `duplicate-${field}`,
        message: `${label} steht schon in ${first.source.path}: ${quote(String(one.data[field]))}.`,
        remedy: 'Sagt in jedem der beiden, worin sich die Seiten unterscheiden.',
      }),
  );

const OTHER_ADDRESS = 'Wählt eine andere Adresse, zum Beispiel: /barrierefreiheit/';

const checkPaths = (facts: readonly Facts[], fixedPaths: readonly string[]): Finding[] => {
  const report = (one: Facts, message: string): Finding =>
    one.source.report(one.offsetOf('path'), { rule: 'duplicate-path', message, remedy: OTHER_ADDRESS });
  const fixed = facts.flatMap((one) => {
    const path = pagePath(one);
    const isTaken = path !== undefined && fixedPaths.includes(path);
    return isTaken
      ? [report(one, `Die Adresse ${quote(path)} ist schon vergeben: Sie gehört einer festen Seite.`)]
      : [];
  });
  const twice = findRepeats(facts, pagePath, (one, first) =>
    report(one, `Die Adresse ${quote(pagePath(one) ?? '')} hat schon ${first.source.path}.`),
  );
  return [...fixed, ...twice];
};

const checkIds = (items: readonly Facts[]): Finding[] =>
  findRepeats(
    items,
    (one) => `${one.collection} ${one.id}`,
    (one, first) => {
      const { line } = first.source.locate(first.offset);
      const message = `Den Kurznamen ${quote(one.id)} gibt es in dieser Datei schon (Zeile ${line}).`;
      const remedy = 'Gebt jedem Eintrag einen eigenen Kurznamen (id).';
      return one.source.report(one.offset, { rule: 'duplicate-id', message, remedy });
    },
  );

/** No two pages with one title, one description or one address; no two items of a list with one id. */
export const checkDuplicates = (facts: readonly Facts[], fixedPaths: readonly string[]): Finding[] => {
  const items = facts.filter(({ isItem }) => isItem);
  const entries = facts.filter(({ isItem }) => !isItem);
  // A glossary term is no page of its own, so it may be called like a lesson, but not like another term.
  const terms = entries.filter(({ collection }) => collection === 'glossary');
  const pages = entries.filter(({ collection }) => collection !== 'glossary');
  return [
    ...checkField(pages, 'title', 'Derselbe Titel'),
    ...checkField(terms, 'title', 'Derselbe Begriff'),
    ...checkField(pages, 'description', 'Dieselbe Beschreibung'),
    ...checkPaths([...items, ...pages], fixedPaths),
    ...checkIds(items),
  ];
};
