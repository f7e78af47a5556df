import { describe, expect, it } from 'vitest';
import { compilePage, renderPage, showSpaces } from './testing.ts';

const SOURCE = `## Nutzer*innen und Leser*innen

"Wir *fragen* Kolleg*innen" - z.B. am 9. Januar -- und so ...[^1] [Mehr](/weiter/), <br/>

[^1]: Siehe [Bericht](https://example.com/a-b "Ti--tel").
`;

describe('a page', () => {
  it('goes through all plugins as Markdown', async () => {
    const { html, headings } = await renderPage(SOURCE, { base: '/cdl' });
    expect(showSpaces(html)).toContain(
      '<p>„Wir <em>fragen</em> Kolleg*innen“~– z.~B. am 9.~Januar~– und so~…<sup><a href="#fussnote-1"',
    );
    expect(html).toContain('<a href="/cdl/weiter/">Mehr</a>');
    expect(html).toContain(
      '<a href="https://example.com/a-b" title="Ti--tel" class="external" rel="noopener">',
    );
    expect(headings.map(({ slug }) => slug)).toEqual(['nutzerinnen-und-leserinnen', 'fussnoten']);
  });

  it('goes through all plugins as MDX, whatever Astro says about smart quotes', async () => {
    const source = `${SOURCE}\n<Exercise title="a - b" data="./x.csv">"c"</Exercise>`;
    const code = (await compilePage(source)).replaceAll('\\xA0', '~');
    for (const part of ['" Kolleg*innen“~– z.~B. am 9.~Januar~– und so~…"', '"„Wir "', 'href: "/weiter/"']) {
      expect(code).toContain(part);
    }
    expect(code).toContain('title: "a - b"');
    expect(code).toContain('data: "lessons/lesson/x.csv"');
    expect(code).toContain('children: "„c“"');
    expect(code).toContain('class: "external"');
    expect(code).toContain('getHeadings() { return [{"depth":2,"slug":"nutzerinnen-und-leserinnen"');
  });

  it('leaves pictures to Astro', async () => {
    const source = 'a*b c*d ![Ein "Bild"](./bild.png) ![](./bild.png)';
    const { html, localImagePaths } = await renderPage(source);
    expect(localImagePaths).toEqual(['./bild.png']);
    expect(html).toContain(
      '__ASTRO_IMAGE_="{&quot;alt&quot;:&quot;Ein „Bild“&quot;,&quot;sizes&quot;:&quot;(min-width: 44rem) 42rem, 100vw&quot;,&quot;src&quot;:&quot;./bild.png&quot;',
    );
    expect(await compilePage(source)).toContain('import __0___bild_png__ from "./bild.png"');
  });

  it('is the same in the second run', async () => {
    const first = await renderPage(SOURCE);
    expect(await renderPage(SOURCE)).toEqual(first);
  });
});
