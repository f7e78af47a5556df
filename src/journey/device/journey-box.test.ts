import { expect, it } from 'vitest';
import { addThing } from '../model/edit-journey.ts';
import { EMPTY_JOURNEY } from '../model/journey.ts';
import { createRandom, randomJourney } from '../testing.ts';
import { createTabs, memoryArea } from '../testing-device.ts';
import { BOX_SENTENCES } from './box.ts';
import { openJourneyBox } from './journey-box.ts';

it('keeps any journey', () => {
  const random = createRandom(14);
  const { area } = memoryArea();
  for (let round = 0; round < 200; round += 1) {
    const journey = randomJourney(random);
    openJourneyBox({ area, tabs: createTabs() }).change(() => journey);
    expect(openJourneyBox({ area, tabs: createTabs() }).read()).toEqual({
      value: journey,
      problem: undefined,
    });
  }
});

it('is changed by the model', () => {
  const { area, texts } = memoryArea();
  const box = openJourneyBox({ area, tabs: createTabs() });
  box.change((journey) => addThing(journey, { kind: 'story', id: 'wheelmap' }).journey);
  expect(texts.get('cdl:lernreise')).toBe(
    '{"version":1,"title":"","start":"","items":[{"kind":"story","id":"wheelmap","note":"","isDone":false}]}',
  );
});

it('takes a foreign text under its key for broken', () => {
  const { area } = memoryArea({ 'cdl:lernreise': '{"version":1,"items":"x"}' });
  expect(openJourneyBox({ area, tabs: createTabs() }).read()).toEqual({
    value: EMPTY_JOURNEY,
    problem: BOX_SENTENCES.broken,
  });
});
