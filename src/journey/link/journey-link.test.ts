import { describe, expect, it } from 'vitest';
import { EMPTY_JOURNEY, isId, type Item, type Journey } from '../model/journey.ts';
import { LIMITS } from '../model/limits.ts';
import { below, createRandom, pickFrom, randomJourney, randomText } from '../testing.ts';
import { SAMPLE } from '../testing-catalogue.ts';
import { LINK_SENTENCES, seal } from './envelope.ts';
import { decodeJourney, encodeJourney } from './journey-link.ts';
import { openLink } from './open-link.ts';

const item = (kind: Item['kind'], id: string, note = '', isDone = false): Item => ({
  kind,
  id,
  note,
  isDone,
});
const small: Journey = {
  title: 'Für den Vorstand',
  start: '2026-11-30',
  items: [
    item('lesson', 'was-sind-daten', 'mit Anna', true),
    item('story', 'wheelmap'),
    item('step', 'planen', '', true),
    item('note', '', 'Pause.'),
  ],
};
const FRAGMENT = 'v1.tF~ur_den_Vorstand.d20261130.Lwas-sind-daten.mmit_Anna.swheelmap.Pplanen.nPause~d.zk1tc';

describe('the link', () => {
  it('can be read by people, and stays what it was, as it stands in old messages', () => {
    expect(encodeJourney(small)).toBe(FRAGMENT);
    expect(decodeJourney(FRAGMENT)).toEqual({ journey: small, problems: [] });
    expect(encodeJourney(EMPTY_JOURNEY)).toMatch(/^v1\.z[0-9a-z]{4}$/u);
  });

  it('brings back 10,000 journeys, in signs that no program takes out', () => {
    const random = createRandom(7);
    for (let round = 0; round < 10_000; round += 1) {
      const journey = randomJourney(random);
      const fragment = encodeJourney(journey);
      expect(fragment).toMatch(/^v1\.[A-Za-z0-9._~-]*[A-Za-z0-9]$/u);
      expect(decodeJourney(fragment)).toEqual({ journey, problems: [] });
    }
  }, 120_000);

  it('holds twenty stations with notes in 1,500 characters', () => {
    const ids = Array.from(
      { length: 16 },
      (_item, index) => `listen-die-man-auswerten-kann-${String(index)}`,
    );
    const note = 'Ab hier lohnt sich die Runde. Macht die nächsten Lektionen mit dem ganzen Team.';
    const items = [
      ...ids.map((id, index) => item('lesson', id, index % 2 === 0 ? 'Mit Anna, im großen Raum' : '', true)),
      ...Array.from({ length: 4 }, () => item('note', '', note)),
    ];
    expect(
      encodeJourney({ title: 'Einstieg für Sportvereine', start: '2026-11-30', items }).length,
    ).toBeLessThanOrEqual(1_500);
  });
});

describe('what happens on the way', () => {
  const fragment = encodeJourney(small);
  const whole = { journey: small, problems: [] };

  it.each([
    ['a hash', `#${fragment}`],
    ['a whole link', `https://example.org/cdl/academy/lernreise/?utm_source=x#${fragment}`],
    ['a link percent-encoded', encodeURIComponent(`https://example.org/#${fragment}`)],
    ['tildes percent-encoded twice', fragment.replaceAll('~', '%257E')],
    ['a full stop behind', `${fragment}.`],
    ['brackets around', `<https://example.org/#${fragment}>`],
    ['a message around', `Schaut mal: https://example.org/#${fragment} Viele Grüße, Anna`],
    ['a mail that wraps', `${fragment.slice(0, 40)}\r\n> ${fragment.slice(40)}`],
    ['invisible signs', `\u200b${fragment.slice(0, 9)}\u00ad${fragment.slice(9)}\ufeff`],
  ])('%s does no harm', (_name, pasted) => {
    expect(decodeJourney(pasted)).toEqual(whole);
  });

  it('a lost end is told, and what came is there', () => {
    const { journey, problems } = decodeJourney(fragment.slice(0, -20));
    expect(journey?.items.slice(0, 2)).toEqual(small.items.slice(0, 2));
    expect(problems).toEqual([LINK_SENTENCES.cut]);
  });

  it('a change is told', () => {
    const changed = decodeJourney(fragment.replace('wheelmap', 'wheelmop'));
    expect(changed.journey?.items[1]).toEqual(item('story', 'wheelmop'));
    expect(changed.problems).toEqual([LINK_SENTENCES.changed]);
  });

  it.each(['v2', 'v9999'])('a newer version %s is told', (version) => {
    expect(decodeJourney(fragment.replace('v1', version))).toEqual({
      journey: undefined,
      problems: [LINK_SENTENCES.newer],
    });
  });

  it.each(['', '#', '#inhalt', 'v', 'v1', 'v0.a', 'v1x.a', 'w1.a', 'f1.z1234', '__proto__', 'v99999.a'])(
    '%j is no journey, and nothing is said',
    (other) => {
      const { journey, problems } = decodeJourney(other);
      // `v1` alone is a link that lost everything behind.
      expect([journey, problems]).toEqual(
        other === 'v1' ? [EMPTY_JOURNEY, [LINK_SENTENCES.cut]] : [undefined, []],
      );
    },
  );
});

describe('hostile links', () => {
  it('carry nothing but plain, short text and sound ids', () => {
    const tokens = [
      't~0202e~~0200b~<script>x',
      'd99999999',
      'l__proto__',
      'lconstructor',
      'n~00~~01b~~l',
      'l../../x',
      'mohne~00~Station',
      `n${'~01f600~'.repeat(5_000)}`,
      'xunbekannt',
      'laaa.mnotiz',
      'nPause.m',
    ];
    const { journey, problems } = decodeJourney(seal('v', tokens));
    expect(journey?.title).toBe('scriptx');
    expect(journey?.start).toBe('');
    expect(journey?.items.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'lesson constructor',
      'note ',
      'note ',
      'lesson aaa',
      'note ',
    ]);
    expect(journey?.items[4]!.note).toBe('Pause');
    expect(journey?.items[2]!.note).toBe('😀'.repeat(LIMITS.note / 2));
    expect(problems.some((problem) => problem.startsWith('Nicht zu lesen'))).toBe(true);
  });

  it('of 10 MB cost little time', () => {
    const start = performance.now();
    for (const part of ['l', '.la', '%25', '~0', 'ü', '#', ' ', '.mx', '%7e0', 'v1.'])
      expect(decodeJourney(`v1.${part.repeat(10_000_000 / part.length)}`).problems.length).toBeGreaterThan(
        -1,
      );
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('never throw, and never break the model', () => {
    const random = createRandom(8);
    const isSound = ({ title, items }: Journey): boolean =>
      title.length <= LIMITS.title &&
      items.length <= LIMITS.items &&
      items.every(
        ({ kind, id, note }) => (kind === 'note' ? note !== '' : isId(id)) && note.length <= LIMITS.note,
      );
    for (let round = 0; round < 10_000; round += 1) {
      const valid = encodeJourney(randomJourney(random));
      const at = below(random, valid.length);
      const fuzzed = pickFrom(random, [
        valid.slice(0, at),
        valid.slice(0, at) + randomText(random, 5, true) + valid.slice(at),
        valid.slice(0, at) + valid.slice(at + 1 + below(random, 30)),
        valid.toUpperCase(),
        valid.replace(/\./gu, () => pickFrom(random, ['.', '..', '', '.m', '%2e'])),
        `v1.${randomText(random, 200, true)}`,
        randomText(random, 200, true),
      ]);
      const { journey, problems } = decodeJourney(fuzzed);
      expect(journey === undefined || isSound(journey), fuzzed).toBe(true);
      expect(problems.every((problem) => !/[<>\u202a-\u202e]/u.test(problem))).toBe(true);
      // What was read can be sent on.
      if (journey !== undefined) expect(decodeJourney(encodeJourney(journey)).journey).toEqual(journey);
    }
  }, 120_000);
});

it('opening a link looks up every station', () => {
  const opened = openLink(
    encodeJourney({ ...small, items: [item('lesson', 'alt'), item('lesson', 'a')] }),
    SAMPLE,
  );
  expect(opened.stations.map(({ state }) => state)).toEqual(['gone', 'here']);
  expect(opened.problems).toEqual([
    'Die Lektion „alt“ gibt es nicht mehr. Dafür gibt es jetzt: „Lektion A“.',
  ]);
  expect(openLink('#inhalt', SAMPLE)).toEqual({ journey: undefined, stations: [], problems: [] });
});
