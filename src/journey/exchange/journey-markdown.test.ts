import { describe, expect, it } from 'vitest';
import { DEFAULT_TITLE, type Item, type Journey } from '../model/journey.ts';
import { createRandom, randomJourney, randomText } from '../testing.ts';
import { SAMPLE, SITE } from '../testing-catalogue.ts';
import { readJourneyMarkdown, writeJourneyMarkdown } from './journey-markdown.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown-text.ts';

const item = (kind: Item['kind'], id: string, note = '', isDone = false): Item => ({
  kind,
  id,
  note,
  isDone,
});
const journey: Journey = {
  title: 'Für den *Vorstand*',
  start: '2026-11-30',
  items: [
    item('lesson', 'a', 'mit Anna', true),
    item('story', 'wheelmap'),
    item('note', '', '[Pause](https://a.example/) & Kaffee', true),
    item('lesson', 'nie'),
  ],
};

describe('the Markdown file', () => {
  it('is a task list with links', () => {
    expect(writeJourneyMarkdown(journey, SAMPLE, SITE)).toBe(`# Für den \\*Vorstand\\*

Beginn: 30.11.2026

Zusammen 15\u00a0Minuten.

- [x] [Lektion A](https://example.org/cdl/academy/lektionen/a/) (Lektion, 10\u00a0Minuten)
  > mit Anna
- [ ] [Rollis; auf „Karten“, überall](https://example.org/cdl/geschichten/wheelmap/) (Geschichte, 5\u00a0Minuten)
- [x] \\[Pause\\](https\\://a.example/) \\& Kaffee
- [ ] [nie](https://example.org/cdl/academy/lektionen/nie/) (Lektion, gibt es nicht mehr)
`);
  });

  it('brings back any journey, whatever the catalogue', () => {
    const random = createRandom(11);
    for (let round = 0; round < 300; round += 1) {
      const made = randomJourney(random);
      if (made.items.length === 0 || made.title === DEFAULT_TITLE) continue;
      expect(readJourneyMarkdown(writeJourneyMarkdown(made, SAMPLE, SITE))).toEqual({
        journey: made,
        problems: [],
      });
    }
  });

  it('keeps the name that stands for none', () => {
    const nameless = { ...journey, title: '' };
    expect(readJourneyMarkdown(writeJourneyMarkdown(nameless, SAMPLE, SITE)).journey?.title).toBe('');
  });

  it('reads a list that somebody typed', () => {
    const typed = `Hallo zusammen,\r\n\r\n# Unser Plan\r\n## Woche 1\r\n* [X] Raum buchen\r\n1. [ ] [Lesen](/geschichten/wheelmap)\r\n   > bis Freitag\r\n- kein Kästchen\r\n- [ ]\r\n+ [ ] [Fremd](https://a.example/x)`;
    expect(readJourneyMarkdown(typed)).toEqual({
      journey: {
        title: 'Unser Plan',
        start: '',
        items: [
          item('note', '', 'Raum buchen', true),
          item('story', 'wheelmap', 'bis Freitag'),
          item('note', '', '[Fremd](https://a.example/x)'),
        ],
      },
      problems: [],
    });
  });

  it.each([
    ['', 'Die Datei ist leer.'],
    [
      '# Nur ein Titel',
      'In dieser Datei steht keine Liste zum Abhaken. Eine Zeile beginnt zum Beispiel mit: - [ ]',
    ],
    ['x'.repeat(300_001), 'Die Datei ist zu groß für eine Lernreise.'],
  ])('refuses %j', (text, problem) => {
    expect(readJourneyMarkdown(text)).toEqual({ journey: undefined, problems: [problem] });
  });

  it('never throws, and takes no time for hostile lines', () => {
    const random = createRandom(12);
    const start = performance.now();
    for (const part of ['- [ ] [', '[\\', '- [ ] [a](', '# ', ' ', '> ', '- [x] '])
      readJourneyMarkdown(`- [ ] ${part.repeat(299_000 / part.length)}`);
    for (let round = 0; round < 300; round += 1)
      expect(readJourneyMarkdown(`- [ ] ${randomText(random, 80, true)}`).problems).toBeDefined();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('escapes', () => {
  it.each([
    ['a*b_c', 'a\\*b\\_c'],
    ['nicht-mehr, 3. Mai: ja!', 'nicht-mehr, 3. Mai: ja!'],
    ['1. Punkt', '1\\. Punkt'],
    ['- Strich', '\\- Strich'],
    ['www.a.example', 'www\\.a.example'],
    ['<b>', '\\<b\\>'],
  ])('%j is written %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(unescapeMarkdown(markdown)).toBe(text);
  });
});
