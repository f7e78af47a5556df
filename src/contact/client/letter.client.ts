/** An answer as a person reads it: the question, and the words or the label of the choice. */
export interface Line {
  label: string;
  text: string;
}

/** The whole message as plain text, to keep, to paste or to send by mail. */
export const asText = (title: string, lines: readonly Line[]): string =>
  `${[`${title} (Civic Data Lab)`, ...lines.map(({ label, text }) => `${label}\n${text}`)].join('\n\n')}\n`;

/** What mail programs take from a link, all in all; those of Windows cut at 2,048 characters. */
const LONGEST_LINK = 2_000;

const CUT =
  '\n…\n\n(Mehr nimmt ein Link nicht mit. Der ganze Text liegt in der Zwischenablage: Fügt ihn hier ein.)';

const link = (mail: string, subject: string, body: string): string =>
  `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

/** The start of a text with at most `length` signs, never half of one. */
const cutText = (text: string, length: number): string => [...text].slice(0, length).join('');

/**
 * A link that opens a mail with the text filled in. Where the text is too long for a link it ends with a sentence that
 * says so; the caller copies the whole text beside it.
 */
export const mailLink = (mail: string, subject: string, text: string): string => {
  const whole = link(mail, subject, text);
  if (whole.length <= LONGEST_LINK) return whole;
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (link(mail, subject, cutText(text, middle) + CUT).length <= LONGEST_LINK) fits = middle;
    else tooLong = middle;
  }
  return link(mail, subject, cutText(text, fits) + CUT);
};
