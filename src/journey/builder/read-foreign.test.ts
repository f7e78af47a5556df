import { describe, expect, it } from 'vitest';
import { writeJourneyJson } from '../exchange/journey-json.ts';
import { writeJourneyMarkdown } from '../exchange/journey-markdown.ts';
import { encodeJourney } from '../link/journey-link.ts';
import type { Journey } from '../model/journey.ts';
import { SAMPLE, SITE } from '../testing-catalogue.ts';
import { readForeign } from './read-foreign.ts';

const journey: Journey = {
  title: 'Unsere',
  start: '',
  items: [{ kind: 'lesson', id: 'a', note: 'gleich', isDone: true }],
};

describe('readForeign', () => {
  it.each([
    ['JSON', writeJourneyJson(journey)],
    ['JSON after a byte order mark', `\uFEFF${writeJourneyJson(journey)}`],
    ['Markdown', writeJourneyMarkdown(journey, SAMPLE, SITE)],
    ['a link', `${SITE}academy/lernreise/#${encodeJourney(journey)}`],
    [
      'a message with a link',
      `Schaut mal:\n\n${SITE}academy/lernreise/#${encodeJourney(journey)}\n\nLiebe Grüße`,
    ],
  ])('reads %s', (_name, text) => {
    expect(readForeign(text)).toEqual({ journey, problems: [] });
  });

  it.each(['', ' ', '{', '[]', '#', 'Hallo', `#v9.la.zabcd`, '\u0000'])('refuses %j in German', (text) => {
    const { journey: found, problems } = readForeign(text);
    expect(found).toBe(undefined);
    expect(problems.join(' ')).toMatch(/\p{L}{3,}.*\./u);
  });
});
