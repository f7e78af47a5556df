import type { Features } from 'satteri';

/**
 * What the parser is told, for `.md` and `.mdx` alike. English smart quotes are off: `typography.ts` sets German ones.
 * The words at the footnotes are plain here; `footnotes.ts` puts them into the language of the page.
 */
export const features: Features = {
  gfm: {
    footnotes: {
      label: 'Fußnoten',
      backLabel: '{reference}',
      // U+FE0E asks for the text form of the arrow; many systems draw a coloured picture otherwise.
      backContent: '↩\u{FE0E}',
      clobberPrefix: 'fussnote-',
    },
  },
  smartPunctuation: false,
};
