import { OPAQUE, type Edit } from './pieces.ts';

interface Quote {
  /** What opened it; a straight sign closes a straight one first. */
  sign: string;
  close: string;
}

const DOUBLE = { open: '„', close: '“' };
const SINGLE = { open: '‚', close: '‘' };

const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}${OPAQUE}]`, 'u');
const BEFORE_OPENING = /[\s([{<–—/«»-]/u;

/** Shortened words that begin with an apostrophe: 's, 'ne, 'rum, Rock 'n' Roll. */
const SHORTENED =
  /^'(?:(?:s|n|ne|nen|nem|ner|mal|nauf|ran|rauf|raus|rein|rum|rüber|runter)(?![\p{L}\p{N}'])|n'[\s-])/iu;

/** A year without its century: '68, '68er. */
const SHORT_YEAR = /^'\d\d(?:ern?)?(?![\p{L}\p{N}'])/iu;

/** A single sign that begins a quote inside a double one. */
const AFTER_DOUBLE = new RegExp(`^["„“”]'[\\p{L}\\p{N}${OPAQUE}(]`, 'u');

/** From the apostrophe in `'Max' Rad'`: the next sign after it closes, so this one does not. */
const GENITIVE = /^' \p{L}[^']*[^\s']'(?![\p{L}\p{N}])/u;

/** From an inch sign inside quotes: the next double sign closes them and has no figure before it. */
const CLOSED_LATER = /^"[^"„“”]*[^\s\d"„“”]["“”](?![\p{L}\p{N}])/u;

/** A double sign ends what a straight or a double one began, and never a single one. */
const isDouble = (quote: Quote): boolean => quote.sign !== "'" && quote.sign !== SINGLE.open;

/** Reads a text from left to right and remembers which quotes are open. */
class QuoteReader {
  readonly edits: Edit[] = [];
  private readonly open: Quote[] = [];
  /** Offset of the last sign that opened a quote; the next character stands at an opening place. */
  private lastOpening = -1;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): Edit[] {
    for (const { index, 0: sign } of this.text.matchAll(/["'„“”‚‘´]/gu)) {
      if (sign === '"') this.readDouble(index);
      else if (sign === "'") this.readSingle(index);
      else this.readSet(index, sign);
    }
    return this.edits;
  }

  private isWord(index: number): boolean {
    return WORD.test(this.text[index] ?? ' ');
  }

  private isOpeningPlace(index: number): boolean {
    const before = this.text[index - 1];
    const free = before === undefined || BEFORE_OPENING.test(before) || this.lastOpening === index - 1;
    return free && /\S/u.test(this.text[index + 1] ?? ' ');
  }

  private isClosingPlace(index: number): boolean {
    return /[^\s([{]/u.test(this.text[index - 1] ?? ' ') && this.lastOpening !== index - 1;
  }

  private replace(index: number, text: string): void {
    if (this.text[index] !== text) this.edits.push({ start: index, end: index + 1, text });
  }

  private begin(index: number, marks: typeof DOUBLE): void {
    this.open.push({ sign: this.text[index] ?? '', close: marks.close });
    this.lastOpening = index;
    this.replace(index, marks.open);
  }

  private beginDouble(index: number): void {
    this.begin(index, this.open.at(-1)?.close === DOUBLE.close ? SINGLE : DOUBLE);
  }

  /** Closes the innermost quote that fits, and with it whatever was left open inside. */
  private finish(index: number, fits: (quote: Quote) => boolean): boolean {
    const position = this.open.findLastIndex(fits);
    const quote = this.open[position];
    if (!quote) return false;
    this.open.length = position;
    this.replace(index, quote.close);
    return true;
  }

  private readDouble(index: number): void {
    const isFigure = /\d/u.test(this.text[index - 1] ?? '');
    const isOpen = this.open.some(isDouble);
    if (isFigure && (!isOpen || CLOSED_LATER.test(this.text.slice(index)))) return this.replace(index, '″');
    const opens = this.isOpeningPlace(index);
    const closes = this.isClosingPlace(index);
    if (opens && !(closes && isOpen)) return this.beginDouble(index);
    if (closes && this.finish(index, isDouble)) return;
    if (closes && !this.isWord(index + 1)) return this.replace(index, DOUBLE.close);
    if (this.isWord(index + 1) && !this.isWord(index - 1)) this.beginDouble(index);
  }

  private readSingle(index: number): void {
    const isFigure = /\d/u.test(this.text[index - 1] ?? '');
    if (this.isOpeningPlace(index)) return this.readSingleOpening(index);
    if (this.isWord(index - 1) && this.isWord(index + 1)) {
      return this.replace(index, isFigure && /\d/u.test(this.text[index + 1] ?? '') ? '′' : '’');
    }
    if (!this.isClosingPlace(index)) return;
    const isGenitive = /[sßxz]/iu.test(this.text[index - 1] ?? '') && GENITIVE.test(this.text.slice(index));
    if (!isGenitive && this.finish(index, (quote) => !isDouble(quote))) return;
    if (isFigure) this.replace(index, '′');
    else if (this.isWord(index - 1)) this.replace(index, '’');
  }

  private readSingleOpening(index: number): void {
    const rest = this.text.slice(index);
    const isYear = SHORT_YEAR.test(rest);
    if (!SHORTENED.test(rest) && this.isClosedLater(index, isYear)) return this.begin(index, SINGLE);
    if (this.isWord(index + 1)) this.replace(index, '’');
  }

  /**
   * Whether a single quote that begins here ends before the next one begins. A year is read as one only if nothing speaks
   * against it: '68 may be followed by Max' Rad.
   */
  private isClosedLater(begin: number, isYear: boolean): boolean {
    for (const { index } of this.text.slice(begin + 1).matchAll(isYear ? /["'„“”]/gu : /'/gu)) {
      const at = begin + 1 + index;
      if (this.text[at] !== "'") return false;
      if (this.isWord(at - 1) && this.isWord(at + 1)) continue;
      if (SHORTENED.test(this.text.slice(at))) continue;
      if (this.isOpeningPlace(at) || AFTER_DOUBLE.test(this.text.slice(at - 1, at + 2))) return false;
      const isGenitive = isYear && /[sßxz]' \p{Lu}/u.test(this.text.slice(at - 1, at + 3));
      if (this.isClosingPlace(at) && !isGenitive) return true;
    }
    return false;
  }

  /** Signs that are set already: German ones are kept, English ones become German. */
  private readSet(index: number, sign: string): void {
    if (sign === '„') this.begin(index, DOUBLE);
    else if (sign === '‚') this.begin(index, SINGLE);
    else if (sign === '´') this.readAccent(index);
    else if (sign === '‘') this.finish(index, (quote) => quote.close === SINGLE.close);
    else if (this.isOpeningPlace(index)) this.beginDouble(index);
    else if (!this.finish(index, isDouble) && sign === '”') this.replace(index, DOUBLE.close);
  }

  /** An accent typed for an apostrophe: geht´s. */
  private readAccent(index: number): void {
    if (this.isWord(index - 1) && this.isWord(index + 1)) this.replace(index, '’');
  }
}

/**
 * German quotes and apostrophes: „…“, inside or single ‚…‘, ’ in geht’s, Max’ Rad and ’68, ″ and ′ after figures.
 * Sources: the official rules of German spelling, §§ 89 to 97; Duden for the forms.
 */
export function setQuotes(text: string): Edit[] {
  return new QuoteReader(text).read();
}
