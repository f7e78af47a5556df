/**
 * What a page may weigh, in bytes after Brotli unless said otherwise. A budget fails the build; whoever raises one says
 * why in the commit.
 */
export const BUDGETS = {
  /** All style sheets of a page together. */
  css: 8_192,
  /** The one font file that is preloaded; fonts are compressed already. */
  font: 20_480,
  preloadedFonts: 1,
  /** HTML, style sheets and font together. */
  page: 45_000,
  /** Document, style sheets, preloads, icon: what a page that is read asks for. */
  requests: 5,
  /** Uncompressed: bigger tables open slowly on a phone. */
  download: 200_000,
  /** A picture for chats and networks; some refuse what takes long. */
  sharePicture: 120_000,
  /** Uncompressed: feed readers give up on more. */
  feed: 1_000_000,
  feedItems: 50,
  /** What the journey builder loads to know all lessons, stories and steps. */
  journeyCatalogue: 12_000,
  /** A ready journey as a ZIP: small enough for a weak line and a mail. */
  pack: 600_000,
  /** What keeping a ready journey takes on a device, uncompressed. */
  keptJourney: 1_000_000,
  /** The list of all that can be kept; it comes when somebody wants to keep something. */
  offlineIndex: 9_000,
  /** The service worker. */
  worker: 1_500,
} as const;

/** How heavy a page may be: 14 KiB arrive in the first flight of a connection. */
const HTML: readonly (readonly [path: RegExp, bytes: number])[] = [
  // A whole package on purpose, for printing and searching.
  [/^\/academy\/pakete\/[^/]+\/alles\/$/u, 80_000],
  [/^/u, 14_336],
];

/** How many bytes of HTML a page may have, after Brotli. */
export const htmlBudget = (path: string): number => HTML.find(([pattern]) => pattern.test(path))![1];

/**
 * What every page runs: the opener of the search, so that a key or a word in the header's field is enough, and the count
 * of the journey. The search itself loads only then. A page that is read runs nothing else.
 */
const OPENER = 750;

/**
 * All scripts of the search: the interface (opener, dialog, search page), and the engine, which comes when somebody turns to
 * a field. Pagefind's own, which the engine does without, would be 37,000 and 52,000 of WebAssembly.
 */
export const SEARCH_SCRIPTS = { interface: 6_250, engine: 10_300 } as const;

/** Pages that may run more, by path, and how much. */
const SCRIPTS: readonly (readonly [path: RegExp, bytes: number])[] = [
  // The builder of journeys, with QR code, calendar and files: 30 kB with all that every page runs.
  [/^\/academy\/lernreise\/$/u, 29_000],
  // Neither engine nor index comes before someone turns to the field.
  [/^\/suche\/$/u, 4_600],
  // What was sent, to save and to copy.
  [/^\/kontakt\/(?:[a-z]+\/)?danke\/$/u, 1_600],
  // Checks, draft, sending, steps, ways out: 8 kB with all that every page runs.
  [/^\/kontakt\/(?:[a-z]+\/)?$/u, 7_250],
  // The filters of the library.
  [/^\/geschichten\/$/u, 6_000],
  // Copy, share, print, words in place, „Zur Lernreise“.
  [/^\/geschichten\/[^/]+\/(?:vorstandsblatt\/)?$/u, 2_900],
  // Quiz, tables, examples, words in place, „Zur Lernreise“, „Lektion geschafft“.
  [/^\/academy\/(?:lektionen|pakete)\/[^/]+\/(?:fuer-gruppen\/|alles\/)?$/u, 7_250],
  [/^\/abonnieren\/$/u, 1_500],
  // The focus follows from question to question.
  [/^\/wo-anfangen\/$/u, 800],
  // Going on where one stopped, and rings on cards.
  [/^\/(?:academy\/)?$/u, 3_850],
  // „Zur Lernreise“, and rings on cards.
  [/^\/academy\/schritte\/[^/]+\/$/u, 3_550],
  // Links, files and codes are made and read in the browser; the QR code comes on request.
  [/^\/academy\/(?:mitnehmen|lernnachweis|nachweis)\/$/u, 9_350],
  [/^\/dein-geraet\/$/u, 4_000],
  // What is kept on the device, to open and to delete; shared with the journeys, where more of it is used.
  [/^\/offline\//u, 3_000],
];

/** How much JavaScript a page may run before anybody touches it. */
export const scriptBudget = (path: string): number =>
  OPENER + (SCRIPTS.find(([pattern]) => pattern.test(path))?.[1] ?? 0);

/** What hosts that compress beforehand use, and Node's own default. Those that compress each answer send some 10 % more. */
export const BROTLI_QUALITY = 11;
