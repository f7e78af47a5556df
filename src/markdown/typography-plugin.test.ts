import { describe, expect, it } from 'vitest';
import { renderMarkdown, renderMdx, showSpaces } from './testing.ts';
import { typography } from './typography-plugin.ts';

const plugins = { mdastPlugins: [typography] };
const page = (lang: string) => ({ ...plugins, data: { astro: { frontmatter: { lang } } } }) as typeof plugins;

describe.each([
  ['Markdown', renderMarkdown],
  ['MDX', renderMdx],
])('typography in %s', (_name, render) => {
  it.each([
    ['"das *ist* gut"', '<p>„das <em>ist</em> gut“</p>'],
    ['*"das ist gut"*', '<p><em>„das ist gut“</em></p>'],
    ['"**das** [ist](/a/)"', '<p>„<strong>das</strong> <a href="/a/">ist</a>“</p>'],
    ['"`a "b" - c`" - ...', '<p>„<code>a "b" - c</code>“~– …</p>'],
    ['`x`\'s "Wert"', '<p><code>x</code>’s „Wert“</p>'],
    ['"eins  \nzwei"', '<p>„eins<br>\nzwei“</p>'],
    ['"Zitat"[^1] - so\n\n[^1]: "Note"', '<p>„Zitat“<sup>'],
    ["'Ja'[^1], 24[^1] kg\n\n[^1]: x", '<p>‚Ja‘<sup>'],
    ['## "Titel" - z.B.', '<h2>„Titel“~– z.~B.</h2>'],
    ['- "eins"\n- "zwei"', '<li>„zwei“</li>'],
    ['> "eins"\n> - zwei', '<p>„eins“</p>'],
    ['| "a" | "b |\n|---|---|\n| c" | 5 kg |', '<td>5~kg</td>'],
    ['"Absatz\n\n"Neuer Absatz"', '<p>„Neuer Absatz“</p>'],
    ['```\n"a" - b\n```', '"a" - b'],
    ['![Ein "Bild" - so](./a.png)', '<img src="./a.png" alt="Ein „Bild“~– so">'],
    ['[a](/x-y/"z") https://a.de/b--c', 'https://a.de/b--c</a>'],
    ['[a](/x "ti...tle") - b', 'title="ti...tle">a</a>~– b'],
    ['\\"a\\" &quot;b&quot;', '<p>„a“ „b“</p>'],
  ])('%j', (source, expected) => {
    expect(showSpaces(render(source, plugins))).toContain(expected);
  });
});

describe('other languages and literal text', () => {
  it.each([
    ['md', '"a" <span lang="en">"b" - c</span> "d"', '<p>„a“ <span lang="en">"b" - c</span> „d“</p>'],
    ['md', '<i lang="en">"a" <i>x</i> "b"</i> "c"', '<p><i lang="en">"a" <i>x</i> "b"</i> „c“</p>'],
    ['md', '<span lang="de-AT">"a"</span>', '<p><span lang="de-AT">„a“</span></p>'],
    ['md', '<kbd>a - b</kbd> "a"<br>"b"', '<p><kbd>a - b</kbd> „a“<br>„b“</p>'],
    ['md', 'a<br>"b"', '<p>a<br>„b“</p>'],
    ['md', '*x <code>"* a - b</code> "c"', 'a - b</code> „c“</p>'],
    ['md', '"<b>a</b>"', '<p>„<b>a</b>“</p>'],
    ['md', '<div lang="en">\n\n"a"\n\n> "b"\n\n</div>\n\n"c"', '</div>\n<p>„c“</p>'],
    ['md', '<div lang="en">\n\n"a"\n\n> "b"\n\n</div>\n\n"c"', '<p>"b"</p>'],
    ['md', '<p title="a - b">"c"</p>', '<p title="a - b">"c"</p>'],
    ['mdx', '"a" <span lang="en">"b" - c</span> "d"', '<p>„a“ <span lang="en">"b" - c</span> „d“</p>'],
    ['mdx', '<kbd>a - b</kbd> "a"', '<p><kbd>a - b</kbd> „a“</p>'],
    ['mdx', '<div lang="en">\n"a"\n</div>', '<p>"a"</p>'],
    ['mdx', '<Notice title="a - b">"c" - {"d - e"}</Notice>', '<Notice title="a - b">„c“~– d - e</Notice>'],
    ['mdx', '<Notice>\n\n"c"\n\n- "d"\n\n</Notice>', '<Notice><p>„c“</p><ul>\n<li>„d“</li>\n</ul></Notice>'],
    ['mdx', '"<Chart />" - <b>"x"</b>', '<p>„<Chart></Chart>“~– <b>„x“</b></p>'],
  ])('%s: %s', (format, source, expected) => {
    const render = format === 'mdx' ? renderMdx : renderMarkdown;
    expect(showSpaces(render(source, plugins))).toContain(expected);
  });
});

describe('the language of the page', () => {
  it.each([
    ['en', '<p>"a" - b</p>'],
    ['de', '<p>„a“~– b</p>'],
    ['de-simple-language', '<p>„a“~– b</p>'],
  ])('%s', (lang, expected) => {
    expect(showSpaces(renderMarkdown('"a" - b', page(lang)))).toBe(expected);
  });
});
