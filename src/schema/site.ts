import { z } from 'astro/zod';
import { day, field, oldPath, sitePath, slug, text, searchWords } from './fields.ts';

/** A word list that orders the content: `content/taxonomy/*.yaml`. */
export const conceptSchema = z.strictObject({
  id: slug(),
  order: z.number().int().min(1).default(99),
  label: field(text(2, 60), 'Name, wie er erscheint', 'Engagement und Teilhabe'),
  definition: field(text(10, 300), 'Was damit gemeint ist'),
});

/** One entry of the navigation: `content/site/navigation.yaml`. */
export const navigationSchema = z.strictObject({
  id: slug(),
  order: z.number().int().min(1),
  place: field(z.enum(['header', 'footer']), 'Kopf oder Fuß der Seite', 'header'),
  group: field(text(2, 30).optional(), 'Überschrift der Spalte im Fuß', 'Rechtliches'),
  label: field(text(2, 30), 'Text des Links', 'Geschichten'),
  path: field(sitePath(), 'Pfad auf dieser Seite', '/geschichten/'),
  lang: field(z.enum(['de', 'en']).default('de'), 'Sprache des Link-Texts'),
});

/** One old address: `content/site/redirects.yaml`. */
export const redirectSchema = z.strictObject({
  id: slug(),
  from: field(oldPath(), 'Alter Pfad', '/unsere-mission/'),
  to: field(sitePath(), 'Neuer Pfad', '/mission/'),
});

/** Words that mean the same in a search: `content/site/synonyms.yaml`. */
export const synonymSchema = z.strictObject({
  id: slug(),
  words: field(z.array(text(2, 40)).min(2), 'Wörter mit gleicher Bedeutung', '[Excel, Tabellenkalkulation]'),
});

const sitePlace = () =>
  z
    .string()
    .regex(
      /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u,
      'beginnt und endet mit /, dazwischen kleine Buchstaben, Ziffern, Bindestriche; dahinter darf eine #stelle stehen',
    );

const askedForm = () =>
  field(
    text(2, 60).regex(/[\p{L}\p{N}]/u, 'mindestens ein Buchstabe oder eine Ziffer'),
    'Eine Frage, wie Menschen sie eintippen',
    'was kostet das',
  );

const NO_MARKUP = 'nur Text, ohne HTML, Markdown und eckige Klammern';

/** The answer to a common question, shown above the hits of a search: `content/site/answers.yaml`. */
export const answerSchema = z.strictObject({
  id: slug(),
  question: field(
    text(8, 60).regex(/\?$/u, 'endet mit einem Fragezeichen'),
    'Die Frage, wie ein Mensch sie stellt',
    'Was kostet das?',
  ),
  answer: field(
    text(20, 200).regex(/^[^<>[\]`_]+$/u, NO_MARKUP),
    'Die Antwort in einem Satz, höchstens 200 Zeichen',
    'Nichts, alle Angebote sind für euch kostenfrei.',
  ),
  link: field(
    z.strictObject({
      label: field(text(5, 60), 'Was man dort findet', 'Alle Angebote im Überblick'),
      path: field(sitePlace(), 'Adresse auf dieser Seite, auch mit #stelle', '/angebote/'),
    }),
    'Wo mehr dazu steht',
  ),
  asked: field(
    z.array(askedForm()).min(3).max(8),
    'Wie Menschen diese Frage eintippen, 3 bis 8 kurze Formen',
    '[was kostet das, kosten, ist das kostenlos]',
  ),
});

/** What people call a page that is made of lists, and its text does not: `content/site/overviews.yaml`. */
export const overviewSchema = z.strictObject({
  id: slug(),
  path: field(sitePath(), 'Adresse der Seite', '/geschichten/'),
  searchWords: searchWords(),
});

/** The operator's own data: `content/site/operator.yaml`. A gap is written `null` and refused by the release check. */
export const operatorSchema = z.strictObject({
  id: slug(),
  label: field(text(3, 80), 'Was hier hingehört', 'Anschrift'),
  value: field(z.string().trim().min(2).max(400).nullable(), 'Der Wert, oder null, solange er fehlt', 'null'),
  why: field(text(10, 200), 'Warum er gebraucht wird'),
});

/** What the accessibility statement is made of: `content/site/accessibility.yaml`. */
export const accessibilitySchema = z.strictObject({
  id: slug(),
  status: field(z.enum(['full', 'partial', 'none']), 'Stand: full, partial oder none', 'partial'),
  method: field(text(20, 400), 'Wie geprüft wurde'),
  lastReview: field(day(), 'Tag der letzten Prüfung', '2026-11-23'),
  gaps: field(
    z.array(
      z.strictObject({
        what: field(text(10, 300), 'Was noch nicht zugänglich ist'),
        why: field(text(10, 300), 'Warum'),
        until: field(day().optional(), 'Bis wann es behoben sein soll'),
      }),
    ),
    'Bekannte Lücken',
  ),
});
