import { seal, unseal } from '../link/envelope.ts';
import { decodeText, encodeText } from '../link/text-code.ts';
import { checksum, tidySigns } from '../model/checksum.ts';
import { cleanText } from '../model/clean-text.ts';
import { decodeDone, encodeDone, findToken, sortDone, type Done } from '../progress/done-tokens.ts';

/** What a person says to have learned. Nobody has checked it. */
export interface Receipt {
  /** As typed, or empty. */
  name: string;
  done: Done;
}

/** A receipt with the code that stands on it. */
export interface CodedReceipt {
  receipt: Receipt;
  code: string;
}

/** What the check of a code found. */
export interface Verdict {
  isMatch: boolean;
  /** What to say, in German. */
  sentence: string;
}

/** UTF-16 units of a name. */
export const LONGEST_NAME = 80;

/** What stands on every receipt and beside every check. */
export const SELF_DECLARED =
  'Das ist eine Selbstauskunft und kein Zertifikat. Der Code zeigt nur, dass Name, Lektionen und Tage seit dem Ausstellen gleich geblieben sind. Ob jemand wirklich gelernt hat, zeigt er nicht.';

const SENTENCES = {
  match: 'Der Code passt zu diesen Angaben.',
  other:
    'Der Code passt nicht zu diesen Angaben. Prüft Name, Lektionen und Tage auf Tippfehler, auch Leerzeichen im Namen.',
  incomplete: 'Ein Code hat acht Zeichen, zum Beispiel 7K3M-Q9TX.',
  empty: 'Auf dem Lernnachweis steht noch keine Lektion.',
} as const;

const CODE_LENGTH = 8;

const canonical = ({ name, done }: Receipt): string =>
  [
    'lernnachweis 1',
    cleanText(name, LONGEST_NAME),
    ...sortDone(done).map(([id, day]) => `${id} ${day}`),
  ].join('\n');

/**
 * The code of a receipt, `7K3M-Q9TX`: a checksum over name, lessons and days. No signature: it finds slips and changes,
 * not forgeries, and that is said wherever it stands.
 */
export const receiptCode = (receipt: Receipt): string => {
  const signs = checksum(canonical(receipt), CODE_LENGTH);
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
};

/** Compares a typed code with a receipt. Small letters, spaces, and O for 0 are no mistakes. */
export const verifyReceipt = (receipt: Receipt, typedCode: string): Verdict => {
  if (receipt.done.size === 0) return { isMatch: false, sentence: SENTENCES.empty };
  const typed = tidySigns(typedCode);
  if (typed.length !== CODE_LENGTH) return { isMatch: false, sentence: SENTENCES.incomplete };
  const isMatch = typed === tidySigns(receiptCode(receipt));
  return { isMatch, sentence: isMatch ? SENTENCES.match : SENTENCES.other };
};

/** The receipt with its code as the fragment of a link or QR code, without `#`, so that nobody has to type it. */
export const encodeReceipt = (receipt: Receipt): string => {
  const name = cleanText(receipt.name, LONGEST_NAME);
  return seal('n', [
    ...(name === '' ? [] : [`a${encodeText(name)}`]),
    ...encodeDone(receipt.done),
    `k${tidySigns(receiptCode(receipt))}`,
  ]);
};

/** Reads such a fragment or a pasted link; undefined when it is none. Never throws. Check it with `verifyReceipt`. */
export const decodeReceipt = (pasted: string): { read: CodedReceipt | undefined; problems: string[] } => {
  const opened = unseal(pasted, 'n');
  if (opened === undefined || opened.isNewer) return { read: undefined, problems: opened?.problems ?? [] };
  const tokens = opened.tokens.slice(0, 5_000);
  const signs = tidySigns(findToken(tokens, 'k'));
  const name = cleanText(decodeText(findToken(tokens, 'a').slice(0, LONGEST_NAME * 12)), LONGEST_NAME);
  return {
    read: { receipt: { name, done: decodeDone(tokens) }, code: `${signs.slice(0, 4)}-${signs.slice(4)}` },
    problems: opened.problems,
  };
};
