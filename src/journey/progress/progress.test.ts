import { describe, expect, it } from 'vitest';
import { LINK_SENTENCES, seal } from '../link/envelope.ts';
import { below, createRandom, randomDay, randomId, randomText, type Random } from '../testing.ts';
import { createTabs, memoryArea } from '../testing-device.ts';
import { describeMerge, mergeProgress } from './merge-progress.ts';
import {
  keepPlace,
  markLesson,
  NO_PROGRESS,
  openProgressBox,
  readProgress,
  visitPlace,
  writeProgress,
  type Progress,
} from './progress-box.ts';
import { decodeProgress, encodeProgress, readProgressJson, writeProgressJson } from './travel.ts';

const place = { lesson: 'b', heading: 'zaehlen', time: 1_800_000_000_000 };
const progress: Progress = { done: new Map([['a', '2026-11-23']]), last: place };

const randomProgress = (random: Random): Progress => ({
  done: new Map(Array.from({ length: below(random, 30) }, () => [randomId(random), randomDay(random)])),
  last:
    random() < 0.3
      ? undefined
      : {
          lesson: randomId(random),
          heading: random() < 0.5 ? '' : randomId(random),
          time: below(random, 2e9) * 1000,
        },
});

describe('progress on this device', () => {
  it('is kept', () => {
    const { area, texts } = memoryArea();
    const box = openProgressBox({ area, tabs: createTabs() });
    box.change(markLesson('a', '2026-11-23'));
    expect(box.change(visitPlace(place)).value).toEqual(progress);
    expect(texts.get('cdl:fortschritt')).toBe(
      '{"version":2,"done":{"a":"2026-11-23"},"last":{"lesson":"b","heading":"zaehlen","time":1800000000000}}',
    );
    expect(openProgressBox({ area, tabs: createTabs() }).read()).toEqual({
      value: progress,
      problem: undefined,
    });
  });

  it('keeps no place for those who only read', () => {
    const { area, texts } = memoryArea();
    const box = openProgressBox({ area, tabs: createTabs() });
    expect(box.change(keepPlace(place)).value).toBe(NO_PROGRESS);
    expect(texts.size).toBe(0);
    box.change(markLesson('a', '2026-11-23'));
    expect(box.change(keepPlace(place)).value).toEqual(progress);
  });

  it('keeps what a heading says on the device alone, and not all of a long one', () => {
    const long = { ...place, words: 'x'.repeat(500) };
    const read = readProgress({ done: {}, last: long }, 2);
    expect(read?.last?.words).toHaveLength(120);
    expect(readProgress({ done: {}, last: { ...place, words: 1 } }, 2)?.last).toEqual(place);
    expect(decodeProgress(encodeProgress({ done: new Map(), last: long })).progress?.last).toEqual(place);
  });

  it('loses no mark in two tabs', () => {
    const { area } = memoryArea();
    const [one, two] = [
      openProgressBox({ area, tabs: createTabs() }),
      openProgressBox({ area, tabs: createTabs() }),
    ];
    one.read();
    two.change(markLesson('a', '2026-11-23'));
    one.change(markLesson('b', '2026-11-24'));
    expect([...two.read().value.done.keys()]).toEqual(['a', 'b']);
  });

  it('keeps the first day of a mark, and takes it away', () => {
    const again = markLesson('a', '2026-12-01')(progress);
    expect(again).toBe(progress);
    expect(markLesson('a', undefined)(progress).done.size).toBe(0);
    expect(markLesson('x', undefined)(progress)).toBe(progress);
  });

  it('comes from version 1, which knew no days', () => {
    expect(readProgress({ done: ['a', 'B', 7] }, 1, '2026-11-23')?.done).toEqual(
      new Map([['a', '2026-11-23']]),
    );
    const { area } = memoryArea({ 'cdl:fortschritt': '{"version":1,"done":["a"]}' });
    expect([...openProgressBox({ area, tabs: createTabs() }).read().value.done.keys()]).toEqual(['a']);
  });

  it.each([
    [
      { done: { a: '2026-11-23', b: 'gestern', C: '2026-11-23', constructor: '2026-11-23' } },
      ['a', 'constructor'],
    ],
    [{ done: {} }, []],
    [{ done: [] }, []],
  ])('leaves out what is unsound in %j', (stored, expected) => {
    expect([...readProgress(stored, 2)!.done.keys()]).toEqual(expected);
  });

  it.each([
    null,
    'b',
    [],
    { lesson: 'b' },
    { lesson: 'B', time: 1 },
    { lesson: 'b', time: -1 },
    { lesson: 'b', time: NaN },
    { lesson: 'b', time: '1' },
  ])('has no place in %j', (last) => {
    expect(readProgress({ done: {}, last }, 2)).toEqual(NO_PROGRESS);
  });

  it.each([{}, { done: 7 }, { done: null }])('is not to be read in %j', (stored) => {
    expect(readProgress(stored, 2)).toBeUndefined();
  });
});

describe('merging', () => {
  it('keeps every mark, the later day and the later place', () => {
    const other: Progress = {
      done: new Map([
        ['a', '2026-12-01'],
        ['c', '2026-11-01'],
      ]),
      last: { ...place, lesson: 'c', time: place.time - 1 },
    };
    expect(mergeProgress(progress, other)).toEqual({
      done: new Map([
        ['a', '2026-12-01'],
        ['c', '2026-11-01'],
      ]),
      last: place,
    });
    expect(describeMerge(progress, other)).toBe(
      'Eine Lektion kommt als erledigt dazu. Nichts geht verloren.',
    );
    expect(describeMerge(NO_PROGRESS, other)).toBe(
      '2 Lektionen kommen als erledigt dazu. Nichts geht verloren.',
    );
    expect(describeMerge(other, progress)).toBe('Hier ist schon alles abgehakt, was ihr mitbringt.');
  });

  it('gives the same whichever comes first, and nothing new the second time', () => {
    const random = createRandom(15);
    for (let round = 0; round < 300; round += 1) {
      const [one, two] = [randomProgress(random), randomProgress(random)];
      const both = mergeProgress(one, two);
      expect(mergeProgress(two, one).done).toEqual(both.done);
      expect(mergeProgress(two, one).last?.time).toBe(both.last?.time);
      expect(mergeProgress(both, two)).toEqual(both);
      for (const lesson of [...one.done.keys(), ...two.done.keys()]) expect(both.done.has(lesson)).toBe(true);
    }
  });
});

describe('taking along', () => {
  it('as a link brings back any progress', () => {
    const random = createRandom(16);
    for (let round = 0; round < 300; round += 1) {
      const made = randomProgress(random);
      const fragment = encodeProgress(made);
      expect(fragment).toMatch(/^f1\.[a-z0-9.-]*[a-z0-9]$/u);
      expect(decodeProgress(`https://example.org/#${fragment}`)).toEqual({ progress: made, problems: [] });
    }
  });

  it('can be read by people', () => {
    expect(encodeProgress(progress)).toMatch(/^f1\.d20261123\.la\.wb\.hzaehlen\.utro8w0\.z[0-9a-z]{4}$/u);
  });

  it.each([
    ['', undefined, []],
    ['#inhalt', undefined, []],
    [encodeProgress(progress).replace('f1', 'f2'), undefined, [LINK_SENTENCES.newer]],
    [
      encodeProgress(progress).slice(0, 16),
      { done: new Map([['a', '2026-11-23']]), last: undefined },
      [LINK_SENTENCES.cut],
    ],
    [seal('f', ['lohne-tag', 'd20261399', 'la', 'd20261123', 'l__proto__', 'wB', 'u-']), NO_PROGRESS, []],
  ])('reads %j with care', (pasted, expected, problems) => {
    expect(decodeProgress(pasted)).toEqual({ progress: expected, problems });
  });

  it('never throws', () => {
    const random = createRandom(17);
    for (let round = 0; round < 1_000; round += 1) {
      const valid = encodeProgress(randomProgress(random));
      const at = below(random, valid.length);
      const { progress: read } = decodeProgress(
        valid.slice(0, at) + randomText(random, 4, true) + valid.slice(at + 2),
      );
      if (read !== undefined) expect(decodeProgress(encodeProgress(read)).progress).toEqual(read);
    }
  });

  it('as a file brings back any progress', () => {
    const random = createRandom(18);
    for (let round = 0; round < 300; round += 1) {
      const made = randomProgress(random);
      expect(readProgressJson(writeProgressJson(made))).toEqual({ progress: made, problems: [] });
      expect(readProgress({ ...writeProgress(made) }, 2)).toEqual(made);
    }
  });

  it.each([
    ['', 'Diese Datei ist kein Lernstand. Wählt eine, die ihr hier gespeichert habt.'],
    ['null', 'Diese Datei ist kein Lernstand. Wählt eine, die ihr hier gespeichert habt.'],
    [
      '{"format":"civic-data-lab/lernreise"}',
      'Diese Datei ist kein Lernstand. Wählt eine, die ihr hier gespeichert habt.',
    ],
    ['x'.repeat(300_001), 'Die Datei ist zu groß für einen Lernstand.'],
    [
      '{"format":"civic-data-lab/fortschritt","version":3,"done":{}}',
      'Diese Datei kommt von einer neueren Fassung der Website. Ladet die Seite neu und versucht es noch einmal.',
    ],
    [
      '{"format":"civic-data-lab/fortschritt","version":2}',
      'In dieser Datei fehlen Angaben, ohne die wir sie nicht lesen können.',
    ],
    [
      '{"format":"civic-data-lab/fortschritt","done":{}}',
      'In dieser Datei fehlen Angaben, ohne die wir sie nicht lesen können.',
    ],
  ])('refuses the file %j', (text, problem) => {
    expect(readProgressJson(text)).toEqual({ progress: undefined, problems: [problem] });
  });
});
