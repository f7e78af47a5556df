/** A change to a text: the characters from `start` up to `end` become `text`. `start === end` puts something in. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Reads the whole text and says what to change, in order and without overlap. */
export type Rule = (text: string) => Edit[];

/** Stands for what is no text but part of the sentence: code, a picture, a passage in another language. */
export const OPAQUE = '\u{FFFC}';

/** Addresses keep every character. A full stop or quotation mark behind them is not theirs. */
const TAIL = String.raw`(?:[^\s"'<>„“”‚‘’]|'(?=\w))*[^\s"'<>„“”‚‘’.,;:!?)\]]`;
const WEB_ADDRESS = new RegExp(`\\b(?:https?://|www\\.)${TAIL}`, 'giu');
const MAIL_ADDRESS = new RegExp(`(?<![\\w.+-])[\\w.+-]+@${TAIL}`, 'gu');

function findAddresses(text: string): Edit[] {
  const patterns = [WEB_ADDRESS, ...(text.includes('@') ? [MAIL_ADDRESS] : [])];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      text: '',
    })),
  );
}

/** Spreads the edits over the pieces of a text. An edit that would reach across two pieces is dropped. */
function applyEdits(pieces: readonly string[], edits: readonly Edit[]): string[] {
  let begin = 0;
  let next = 0;
  return pieces.map((piece) => {
    const finish = begin + piece.length;
    let result = '';
    let from = begin;
    for (let edit = edits[next]; edit && edit.start < finish; edit = edits[++next]) {
      if (edit.end > finish) continue;
      result += piece.slice(from - begin, edit.start - begin) + edit.text;
      from = edit.end;
    }
    result += piece.slice(from - begin);
    begin = finish;
    return result;
  });
}

/**
 * Applies rules one after the other to a text that lies in several pieces, such as the text nodes of a paragraph. Each
 * rule sees the whole text; addresses stay untouched. Returns as many pieces as it was given.
 */
export function applyRules(pieces: readonly string[], rules: readonly Rule[]): string[] {
  let current = [...pieces];
  for (const rule of rules) {
    const text = current.join('');
    const edits = rule(text);
    if (edits.length === 0) continue;
    const addresses = findAddresses(text);
    const allowed = edits.filter(
      (edit) => !addresses.some(({ start, end }) => edit.start < end && edit.end > start),
    );
    current = applyEdits(current, allowed);
  }
  return current;
}
