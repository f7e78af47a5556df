import { describe, expect, it } from 'vitest';
import { readPage } from './page-text.ts';

const pageOf = (main: string, facts = '{&quot;kind&quot;:&quot;Seite&quot;}'): string =>
  `<html lang="de"><body><nav>Menü</nav><main data-search="${facts}">${main}</main><footer>Fuß</footer></body></html>`;

describe('readPage', () => {
  it('reads title, sections and facts', () => {
    const page = readPage(
      pageOf('<h1>Ein Titel</h1><p>Davor.</p><h2 id="a">Erstens</h2><p>Text.</p><h3 id="b">Zweitens</h3>'),
    );
    expect(page).toEqual({
      lang: 'de',
      title: 'Ein Titel',
      facts: { kind: 'Seite' },
      sections: [
        { id: '', title: '', text: 'Davor.' },
        { id: 'a', title: 'Erstens', text: 'Text.' },
        { id: 'b', title: 'Zweitens', text: '' },
      ],
    });
  });

  it.each([
    ['a word with a soft hyphen', '<p>Daten&shy;schutz</p>', 'Datenschutz'],
    ['inline elements', '<p>Daten<b>schutz</b> <a href="/">und</a></p>', 'Datenschutz und'],
    ['blocks', '<p>eins</p><p>zwei</p><ul><li>drei</li><li>vier</li></ul>', 'eins zwei drei vier'],
    ['a line break', '<p>eins<br>zwei<wbr>drei</p>', 'eins zweidrei'],
    ['entities', '<p>A &amp; B &lt;c&gt;</p>', 'A & B <c>'],
    ['navigation and forms', '<p>ja</p><nav>nein</nav><form>nein<p>nein</p></form><p>ja</p>', 'ja ja'],
    [
      'what is to be ignored',
      '<p>ja</p><div data-search-ignore><p>nein<br></p><img alt="nein"></div><p>ja</p>',
      'ja ja',
    ],
    [
      'scripts and styles',
      '<script>nein</script><style>nein</style><template>nein</template><p>ja</p>',
      'ja',
    ],
    ['a heading without an address', '<h2>Kopf</h2><p>Text</p>', 'Kopf Text'],
  ])('reads %s', (_, main, text) => {
    expect(
      readPage(pageOf(main))
        ?.sections.map((section) => section.text)
        .join('|'),
    ).toBe(text);
  });

  it('reads nothing of a page that is not searched', () => {
    expect(readPage('<html><body><main><p>Text</p></main></body></html>')).toBeUndefined();
  });

  it('reads nothing outside of the searched part', () => {
    expect(JSON.stringify(readPage(pageOf('<p>Text</p>')))).not.toMatch(/Menü|Fuß/u);
  });
});
