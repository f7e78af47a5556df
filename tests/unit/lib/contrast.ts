/** Custom properties by name, without the two dashes: `{ ground: '#ffffff' }`. */
export type Tokens = Record<string, string>;

const COMMENT = /\/\*[\s\S]*?\*\//gu;
const DECLARATION = /--([a-z0-9-]+)\s*:\s*([^;]+);/gu;

const readDeclarations = (css: string): Tokens =>
  Object.fromEntries([...css.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value.trim()]));

/** What stands between the braces that follow `start`; empty when it is not there. */
const readBlock = (css: string, start: string): string => {
  const open = css.indexOf('{', css.indexOf(start) + start.length - 1);
  if (!css.includes(start)) return '';
  let depth = 0;
  for (let index = open; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    if (css[index] === '}') depth -= 1;
    if (depth === 0) return css.slice(open + 1, index);
  }
  return '';
};

/** The tokens of both schemes; dark says only what differs, the rest comes from light. */
export const readTokens = (source: string): { light: Tokens; dark: Tokens } => {
  const css = source.replaceAll(COMMENT, '');
  const light = readDeclarations(readBlock(css, ':root'));
  const dark = readDeclarations(readBlock(css, '@media screen and (prefers-color-scheme: dark)'));
  return { light, dark: { ...light, ...dark } };
};

/**
 * The colour of a token as `#rrggbb`, through any `var()`.
 *
 * @throws Error when there is none, or when it is written in another way.
 */
export const colorOf = (tokens: Tokens, name: string): string => {
  const value = tokens[name] ?? '';
  const [, other] = /^var\(--([a-z0-9-]+)\)$/u.exec(value) ?? [];
  if (other !== undefined) return colorOf(tokens, other);
  if (!/^#[0-9a-f]{6}$/iu.test(value))
    throw new Error(`--${name} ist „${value}“, erwartet eine Farbe wie #2b0f1e`);
  return value;
};

/** Relative luminance after WCAG 2.2: 0 (black) to 1 (white). */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours after WCAG 2.2: 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};
