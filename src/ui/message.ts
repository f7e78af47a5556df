/** Signs that only steer line breaks on our page. */
const plain = (text: string): string =>
  text.replaceAll(/[\u00ad\u200b\u2060]/gu, '').replaceAll(/[\u00a0\u202f]/gu, ' ');

/** The first sentences of a text. A point after a digit or a single letter ends none: `am 9. Mai`, `z. B. so`. */
export const firstSentences = (text: string, count: number): string =>
  plain(text)
    .split(
      /(?<=[.!?…]["”“»]?)(?<!\b(?:\p{L}|\d{1,2}|bzw|ca|usw|Nr|Dr|vgl|evtl|ggf|rund)\.)\s+(?=["„»]?[\p{Lu}\p{N}])/u,
    )
    .slice(0, count)
    .join(' ');

/** A page as a message to a group: title, two sentences, address, each on its own line. */
export const shareMessage = (title: string, summary: string, url: string): string =>
  [plain(title), firstSentences(summary, 2), url].join('\n\n');
