import { elementsNamed, languageOf, type Page } from '../lib/page.ts';
import { sentencesOf } from '../lib/prose.ts';
import { isRead, onPages } from '../lib/rule.ts';

/** What German typography knows otherwise. */
const GERMAN: [pattern: RegExp, what: string][] = [
  [/"/u, 'gerade Anführungszeichen statt „ und “'],
  [/\.\.\./u, 'drei Punkte statt …'],
  [/ - /u, 'Bindestrich statt Gedankenstrich –'],
  // A colon between numbers divides.
  [/(?<=[^\s\ufffc])(?<!\d(?= : \d)) [,;.:!?](?=\s|$)/u, 'Leerzeichen vor dem Satzzeichen'],
  // A plain space may end the line there; a protected one passes.
  [
    /\b(?:z\. ?B|d\. ?h|u\. ?a|o\. ?ä|i\. ?d\. ?R|z\. ?T|s\. ?[ou]|v\. ?a|u\. ?U)\./u,
    'Abkürzung ohne geschütztes Leerzeichen',
  ],
];

/** What is wrong in any language. */
const ANYWHERE: [pattern: RegExp, what: string][] = [
  [/Ã[\u0080-\u00bf]|Ã[¤¶¼Ÿ„–œ]|â€|Â[\u00a0-\u00bf]|ï¿½|\ufffd/u, 'kaputte Umlaute oder Zeichen'],
  [/\bundefined\b|\[object [A-Z]|\bNaN\b|\bInvalid Date\b/u, 'ein Rest aus dem Programm'],
];

const AROUND = 24;

const findFaults = (text: string, patterns: [RegExp, string][]): string[] =>
  patterns.flatMap(([pattern, what]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const start = Math.max(0, match.index - AROUND);
    const excerpt = text.slice(start, match.index + match[0].length + AROUND).trim();
    return [`${what}: … ${excerpt} …`];
  });

/** `Nutzer*innen und Helfer*innen` becomes emphasis in Markdown, unless someone sees to it. */
const starFaults = (page: Page): string[] =>
  elementsNamed(page, 'em', 'strong', 'i', 'b')
    .filter((element) => /^(?:innen|in)(?![\p{L}])/u.test(element.text))
    .map(
      (element) => `ein Genderstern wurde zur Betonung: … ${element.parentNode?.text.trim().slice(0, 60)} …`,
    );

const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder', 'content'];

const attributesOf = (page: Page): string[] =>
  page.elements.flatMap((element) => ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []));

/** The finished text is set as German books are, and no machine shines through. */
export const typography = onPages((page) => {
  const [main] = elementsNamed(page, 'main');
  const isGerman = main !== undefined && languageOf(main).startsWith('de');
  const german = isGerman ? sentencesOf(main, 'de') : [];
  const all = [...sentencesOf(page.root), ...attributesOf(page)];
  const faults = [
    ...german.flatMap((text) => findFaults(text, GERMAN)),
    ...all.flatMap((text) => findFaults(text, ANYWHERE)),
    ...starFaults(page),
  ];
  return [...new Set(faults)];
}, isRead);
