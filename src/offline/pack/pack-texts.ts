import type { PackedPage } from './pack-page.ts';

/** What the words of a ZIP need to know. */
export interface PackFacts {
  title: string;
  /** Address of the journey's page. */
  online: string;
  pages: PackedPage[];
  /** Names of the tables in the ZIP. */
  tables: string[];
}

/** Windows programs of any age show these lines as lines. */
const lines = (...parts: string[]): Buffer => Buffer.from(`${parts.join('\r\n')}\r\n`);

const rule = (title: string): string[] => [title, '='.repeat(title.length), ''];

/** LIESMICH.txt: what this is and how to begin. */
export const readMe = ({ title, online, pages, tables }: PackFacts): Buffer =>
  lines(
    ...rule(title),
    'So geht es los',
    '1. Entpackt diese ZIP-Datei. In der ZIP-Datei selbst funktionieren die Links nicht.',
    '2. Öffnet start.html mit einem Doppelklick. Ein Browser genügt, eine Verbindung braucht ihr nicht.',
    '3. Die Tabellen für die Übungen liegen im Ordner „daten“, je einmal für Excel und als CSV.',
    '',
    'Was darin steckt',
    ...pages.map((page) => `- ${page.name}: ${page.title}`),
    ...(tables.length > 0 ? [`- daten: ${tables.length} Dateien mit Tabellen`] : []),
    '- LIZENZ.txt: was ihr damit dürft und welche Zeile dazugehört',
    '- QUELLEN.txt: woher die Angaben stammen',
    '',
    'Was nicht darin steckt',
    'Suche und Auswertung der Fragen gibt es nur im Netz. Lösungen und Antworten könnt ihr hier aufklappen.',
    '',
    `Die Fassung im Netz, vielleicht neuer als diese: ${online}`,
  );

/** LIZENZ.txt: the line of each text, the licence of each data set, that of the typeface. */
export const licenseText = ({ pages }: PackFacts): Buffer =>
  lines(
    ...rule('Lizenz'),
    'Ihr dürft diese Texte kopieren, ändern und weitergeben. Dazu gehört die Zeile des Textes.',
    'Habt ihr etwas geändert, schreibt „verändert“ dahinter.',
    '',
    ...[...new Set(pages.map(({ license }) => license).filter(Boolean))].map((license) => `- ${license}`),
    '',
    'Daten',
    ...[...new Set(pages.flatMap(({ datasets }) => datasets))].map((dataset) => `- ${dataset}`),
    '',
    'Schrift',
    '- Atkinson Hyperlegible Next, SIL Open Font License 1.1: schrift/OFL.txt',
  );

/** QUELLEN.txt: the sources of each text. */
export const sourceText = ({ pages }: PackFacts): Buffer =>
  lines(
    ...rule('Quellen'),
    ...pages
      .filter(({ sources }) => sources.length > 0)
      .flatMap(({ title, sources }) => [title, ...sources.map((source) => `- ${source}`), '']),
  );
