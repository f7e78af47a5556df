import { describe, expect, it } from 'vitest';
import { EMPTY_JOURNEY } from '../model/journey.ts';
import { createRandom, randomJourney, randomText } from '../testing.ts';
import { readJourneyJson, writeJourneyJson } from './journey-json.ts';

const item = { kind: 'lesson', id: 'a', note: '', isDone: false };
const file = (changes: object): string =>
  JSON.stringify({
    format: 'civic-data-lab/lernreise',
    version: 1,
    title: '',
    start: '',
    items: [item],
    ...changes,
  });

describe('the JSON file', () => {
  it('brings back any journey', () => {
    const random = createRandom(9);
    for (let round = 0; round < 300; round += 1) {
      const journey = randomJourney(random);
      expect(readJourneyJson(writeJourneyJson(journey))).toEqual({ journey, problems: [] });
    }
    expect(readJourneyJson(`\uFEFF${writeJourneyJson(EMPTY_JOURNEY)}`).journey).toEqual(EMPTY_JOURNEY);
  });

  it.each([
    ['', 'Die Datei ist leer.'],
    [' \n', 'Die Datei ist leer.'],
    ['x'.repeat(300_001), 'Die Datei ist zu groß für eine Lernreise.'],
    ['{"format":', 'Die Datei ist kein vollständiges JSON. Vielleicht wurde sie beschädigt.'],
    ['[]', 'Diese Datei ist keine Lernreise. Wählt eine, die ihr hier gespeichert habt.'],
    ['null', 'Diese Datei ist keine Lernreise. Wählt eine, die ihr hier gespeichert habt.'],
    ['{"name":"package"}', 'Diese Datei ist keine Lernreise. Wählt eine, die ihr hier gespeichert habt.'],
    [
      file({ version: 2 }),
      'Diese Datei kommt von einer neueren Fassung der Website. Ladet die Seite neu und versucht es noch einmal.',
    ],
    [file({ version: '1' }), 'In dieser Datei fehlen Angaben, ohne die wir sie nicht lesen können.'],
    [file({ items: {} }), 'In dieser Datei fehlen Angaben, ohne die wir sie nicht lesen können.'],
  ])('refuses %j', (text, problem) => {
    expect(readJourneyJson(text)).toEqual({ journey: undefined, problems: [problem] });
  });

  it.each([
    [{ items: [item, 7] }, 'Nicht zu lesen: 1 Station. Der Rest ist da.'],
    [{ items: [item, item] }, 'Doppelt und deshalb nur einmal übernommen: 1 Station.'],
    [{ start: 'bald' }, 'Der erste Tag war nicht zu lesen und fehlt jetzt.'],
    [{ autor: 'x' }, 'Die Datei enthält eine Angabe, die wir nicht kennen. Das blieb draußen.'],
    [
      { items: [{ ...item, url: 'x', farbe: 'rot' }] },
      'Die Datei enthält 2 Angaben, die wir nicht kennen. Das blieb draußen.',
    ],
  ])('says what is wrong with %j and takes the rest', (changes, problem) => {
    expect(readJourneyJson(file(changes))).toEqual({
      journey: { ...EMPTY_JOURNEY, items: [item] },
      problems: [problem],
    });
  });

  it('never throws', () => {
    const random = createRandom(10);
    for (let round = 0; round < 300; round += 1) {
      const text = writeJourneyJson(randomJourney(random));
      const noise = randomText(random, 6, true);
      const broken = text.slice(0, 80) + noise + text.slice(80 + noise.length);
      expect(readJourneyJson(round % 2 === 0 ? broken : noise).problems).toBeDefined();
    }
  });
});
