import { z } from 'astro/zod';

/**
 * The building blocks that the schemas of all rooms share.
 *
 * A schema runs in two places: in Astro (`src/content.config.ts`), where `reference` and `image` come from
 * `astro:content`, and in the content check (`src/checks/`), which brings its own. So a schema is a function of both.
 */
export interface SchemaTools {
  /** An id of another collection, e.g. `frauenhaus-statistik`. */
  reference: (collection: string) => z.ZodType<Reference, string>;
  /** A picture beside the entry, e.g. `./karte.png`. */
  image: () => z.ZodType<Picture, string>;
}

/** What a relation becomes once it is parsed. */
export interface Reference {
  collection: string;
  id: string;
}

/** What Astro makes of a picture's path. Sizes in CSS pixels. */
export interface Picture {
  src: string;
  width: number;
  height: number;
  format: string;
}

/** Describes a field for editors: one German sentence and one correct example; both appear in error messages. */
export const field = <S extends z.ZodType>(schema: S, description: string, example?: string): S =>
  schema.meta({ description, ...(example === undefined ? {} : { examples: [example] }) });

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Text of `min` to `max` characters without line breaks at its ends. */
export const text = (min: number, max: number): z.ZodString => z.string().trim().min(min).max(max);

/** Text with an upper and lower limit in words. */
export const words = (min: number, max: number): z.ZodType<string, string> =>
  z
    .string()
    .trim()
    .refine((value) => countWords(value) >= min && countWords(value) <= max, {
      error: (issue) => {
        const count = countWords(String(issue.input));
        return `${count} ${count === 1 ? 'Wort' : 'Wörter'}, erlaubt sind ${min} bis ${max} Wörter`;
      },
    });

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;

const isCalendarDay = (value: string): boolean =>
  ISO_DATE.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/**
 * A calendar day as `YYYY-MM-DD`. Astro's YAML reader hands over a `Date` for an unquoted day, hence the first step;
 * it rolls 2026-02-31 over in silence, which the content check notices on the raw text.
 */
export const day = (): z.ZodType<string, unknown> =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().refine(isCalendarDay, { error: 'kein Tag, den es im Kalender gibt; erlaubt ist JJJJ-MM-TT' }),
  );

/** A value that may honestly be unknown: then `unknown: "warum"` stands in its place and is shown to readers. */
export const known = <S extends z.ZodType>(
  schema: S,
): z.ZodUnion<[S, z.ZodObject<{ unknown: z.ZodString }, z.core.$strict>]> =>
  z.union([schema, z.strictObject({ unknown: text(5, 200) })]);

/** What `known()` gives when the value is not known. */
export interface Unknown {
  unknown: string;
}

/** Tells a known value from an unknown one. */
export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && 'unknown' in value;

/** An address on the web; only https, so that no reader is sent over an open line. */
export const webAddress = (): z.ZodString =>
  z.string().regex(/^https:\/\/[^\s]+$/u, 'muss mit https:// beginnen');

export const LICENSES = [
  'CC-BY-4.0',
  'CC0-1.0',
  'CC-BY-SA-4.0',
  'dl-de/by-2-0',
  'dl-de/zero-2-0',
  'ODbL-1.0',
] as const;

/** A licence by its short name. */
export const license = (): z.ZodEnum<{ [K in (typeof LICENSES)[number]]: K }> => z.enum(LICENSES);

/** A short name for anchors and file names: lower-case ASCII, digits, hyphens. */
export const slug = (): z.ZodString =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'nur kleine Buchstaben ohne Umlaut, Ziffern und Bindestriche');

/** A path on this site, from the root: `/academy/`. */
export const sitePath = (): z.ZodString =>
  z
    .string()
    .regex(
      /^\/(?:[a-z0-9-]+\/)*$/u,
      'beginnt und endet mit /, dazwischen kleine Buchstaben, Ziffern, Bindestriche',
    );

/** A path that an older site had: capitals, underscores and dots may occur in it. */
export const oldPath = (): z.ZodString =>
  z
    .string()
    .regex(
      /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)+$/u,
      'beginnt und endet mit /, dazwischen Buchstaben ohne Umlaut, Ziffern und - _ . ~',
    );

/** One source: where a fact comes from and when someone of us read it. */
export const source = () =>
  z.strictObject({
    id: field(slug(), 'Kurzname der Quelle, auf den Zahlen und Text verweisen', 'fhk-2024'),
    title: field(text(3, 160), 'Titel der Quelle', 'Statistik Frauenhäuser und ihre Bewohner:innen 2024'),
    publisher: field(text(2, 120), 'Wer sie herausgibt', 'Frauenhauskoordinierung e. V.'),
    url: field(webAddress(), 'Adresse der Quelle', 'https://www.frauenhauskoordinierung.de/'),
    date: field(day().optional(), 'Wann die Quelle erschienen ist', '2025-11-25'),
    read: field(day(), 'Wann wir sie gelesen haben', '2026-11-23'),
  });

export type Source = z.infer<ReturnType<typeof source>>;

/** What a page says of itself: to readers, to search engines, to people who share it. */
const introduction = () => ({
  title: field(
    text(3, 90),
    'Titel der Seite, höchstens 90 Zeichen',
    'Was die Frauenhaus-Statistik sichtbar macht',
  ),
  description: field(
    text(50, 165),
    'Ein Satz für Suchmaschinen und Vorschau, 50 bis 165 Zeichen',
    'Wie Frauenhäuser seit 1999 gemeinsam zählen und was die Zahlen bewirken.',
  ),
  summary: field(
    words(8, 60),
    'Kurz gesagt: worum es geht, in höchstens 60 einfachen Wörtern',
    'Frauenhäuser zählen seit 1999 gemeinsam, wer bei ihnen Schutz findet.',
  ),
});

/** When a page was written and must be read again, in which state it is, whose it is and who may reuse it. */
const upkeep = () => ({
  date: field(day(), 'Tag der ersten Veröffentlichung', '2026-11-23'),
  updated: field(day().optional(), 'Tag der letzten inhaltlichen Änderung', '2027-02-01'),
  reviewBy: field(day(), 'Bis wann die Seite wieder geprüft werden muss', '2027-11-23'),
  state: field(
    z.enum(['draft', 'published', 'archived']).default('published'),
    'Zustand: draft (nicht sichtbar), published (sichtbar) oder archived (sichtbar mit Hinweis)',
    'published',
  ),
  authors: field(
    z.array(text(3, 80)).min(1).default(['Civic Data Lab']),
    'Wer den Text verantwortet; ohne Angabe das Civic Data Lab',
    '[Civic Data Lab]',
  ),
  license: field(license().default('CC-BY-4.0'), 'Lizenz des Textes', 'CC-BY-4.0'),
});

/** Words that people look for the page with and that its text does not have. */
export const searchWords = () =>
  field(
    z.array(text(2, 40)).max(24).default([]),
    'Wörter, mit denen Menschen diese Seite suchen, die aber nicht im Text stehen',
    '[Frauenhaus, Gewaltschutz]',
  );

/** How people find a page: words that do not stand in the text, addresses it had before. */
const findability = () => ({
  searchWords: searchWords(),
  redirectFrom: field(
    z.array(oldPath()).default([]),
    'Alte Adressen dieser Seite, damit Links weiter gehen',
    '[/geschichten/alter-name/]',
  ),
});

/** The fields that every page of the site has. */
export const entryFields = () => ({ ...introduction(), ...upkeep(), ...findability() });

/** A date after which the check warns is no error: old pages stay readable, they only carry a note. */
export const isOverdue = (reviewBy: string, today: string): boolean => reviewBy < today;
