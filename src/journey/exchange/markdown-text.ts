/** Plain text so that Markdown shows it as it is, on one line of a list, a quote or a heading. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&$^]/g, '\\$&')
    // Addresses become links by themselves.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    // At the beginning these open a list or underline a heading.
    .replace(/^(\d{0,9})([-+=.)])/, '$1\\$2');

/** The plain text again: a backslash before ASCII punctuation vanishes (CommonMark 2.4). */
export const unescapeMarkdown = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
