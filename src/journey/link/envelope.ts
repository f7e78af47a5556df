import { checksum, tidySigns } from '../model/checksum.ts';

/** What a link carries: a journey (v), progress to take along (f), a receipt (n). */
export type Letter = 'v' | 'f' | 'n';

/** The parts of a link, and in German what happened to it on its way. */
export interface Opened {
  tokens: string[];
  problems: string[];
  /** The link is of a newer version of the site, so its parts mean nothing here. */
  isNewer: boolean;
}

const VERSION = 1;
const CHECK = 4;

export const LINK_SENTENCES = {
  newer:
    'Dieser Link kommt von einer neueren Fassung der Website. Ladet die Seite neu und öffnet ihn noch einmal.',
  cut: 'Der Link kam nicht vollständig an, vielleicht fehlt das Ende. Was lesbar war, ist da.',
  changed: 'Der Link wurde unterwegs verändert. Vergleicht bitte, ob alles stimmt.',
} as const;

/**
 * Makes the fragment of a link, without `#`: `v1.tMeine_Reise.lwas-sind-daten.z8h2k`. Only letters, digits and `.-_~`
 * occur, none of the last four at the end, and the last part tells whether all arrived.
 */
export const seal = (letter: Letter, tokens: readonly string[]): string => {
  const body = [`${letter}${VERSION}`, ...tokens].join('.');
  return `${body}.z${checksum(body, CHECK).toLowerCase()}`;
};

/** Longer than any link of ours, with every sign percent-encoded three times. */
const LONGEST = 400_000;

/** What stands after the last `#`, without percent-encoding, which some programs add more than once. */
const fragmentOf = (pasted: string): string => {
  let text = pasted.slice(0, LONGEST);
  for (let round = 0; round < 3; round += 1)
    text = text.replace(/%([2-7][0-9a-f])/gi, (_found, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  return text.slice(text.lastIndexOf('#') + 1).trim();
};

/** Quoting signs, line breaks and invisible signs never belong to a link of ours, nor does the point after it. */
const tidy = (text: string): string => text.replace(/[^\p{L}\p{N}._~-]+/gu, '').replace(/[._-]+$/, '');

const open = (text: string, letter: Letter): Opened | undefined => {
  const [head = '', ...tokens] = text.split('.');
  const version = /^([a-z])([1-9]\d{0,3})$/.exec(head);
  if (version?.[1] !== letter) return undefined;
  if (Number(version[2]) > VERSION) return { tokens: [], problems: [LINK_SENTENCES.newer], isNewer: true };
  const last = tokens[tokens.length - 1] ?? '';
  if (!/^z[0-9a-z]{4}$/.test(last)) return { tokens, problems: [LINK_SENTENCES.cut], isNewer: false };
  const body = text.slice(0, -last.length - 1);
  const isWhole = checksum(body, CHECK) === tidySigns(last.slice(1));
  return { tokens: tokens.slice(0, -1), problems: isWhole ? [] : [LINK_SENTENCES.changed], isNewer: false };
};

/**
 * Opens a fragment, a whole link, or a message that was pasted with it. Undefined when it is none of this letter, so
 * that `#inhalt` stays the anchor it is. Never throws.
 */
export const unseal = (pasted: string, letter: Letter): Opened | undefined => {
  const fragment = fragmentOf(pasted);
  // Words may follow the link, or a mail program wrapped it; the check at its end tells which.
  const alone = open(tidy(fragment.split(/\s/, 1)[0] ?? ''), letter);
  if (alone === undefined || alone.problems.length === 0) return alone;
  const joined = open(tidy(fragment), letter);
  return joined?.problems.length === 0 ? joined : alone;
};
