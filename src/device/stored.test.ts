import { describe, expect, it } from 'vitest';
import { describeThing, KNOWN_THINGS } from './known-things.ts';
import {
  describeSize,
  dropText,
  readTexts,
  restoreTexts,
  showValue,
  sizeOfText,
  writeCopy,
  type StorageArea,
  type StorageAreas,
} from './stored.ts';

const area = (given: Record<string, string>): StorageArea => {
  const texts = new Map(Object.entries(given));
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
};

const areas = (local: Record<string, string>, session: Record<string, string> = {}): StorageAreas => {
  const both = { local: area(local), session: area(session) };
  return { local: () => both.local, session: () => both.session };
};

const refuse = (): never => {
  throw new DOMException('verboten', 'SecurityError');
};

describe('what lies on a device', () => {
  it('is found in both storages, known things first, others by name, those of other sites not', () => {
    const device = areas(
      {
        fremd: '1',
        'cdl:zz': '2',
        'cdl:suchen': '3',
        'cdl:fortschritt:beiseite': '4',
        'cdl:fortschritt': '5',
      },
      { 'cdl:entwurf-frage': '6' },
    );
    expect(readTexts(device)?.map(({ place, key }) => `${place} ${key}`)).toEqual([
      'local cdl:fortschritt',
      'local cdl:fortschritt:beiseite',
      'local cdl:suchen',
      'session cdl:entwurf-frage',
      'local cdl:zz',
    ]);
  });

  it('is not to be known where the browser forbids it', () => {
    expect(readTexts({ local: refuse, session: refuse })).toBeUndefined();
  });

  it('goes and comes back', () => {
    const device = areas({ 'cdl:beispiel': 'sport', 'cdl:suchen': '{}' });
    const texts = readTexts(device)!;
    for (const text of texts) dropText(text, device);
    expect(readTexts(device)).toEqual([]);
    expect(restoreTexts(texts, device)).toBe(2);
    expect(readTexts(device)).toEqual(texts);
  });

  it('does not come back over something new, nor into a storage that refuses', () => {
    const text = { place: 'local', key: 'cdl:beispiel', text: 'sport' } as const;
    const device = areas({ 'cdl:beispiel': 'kultur' });
    expect(restoreTexts([text], device)).toBe(0);
    expect(device.local().getItem('cdl:beispiel')).toBe('kultur');
    expect(restoreTexts([text], { local: refuse, session: refuse })).toBe(0);
    expect(() => dropText(text, { local: refuse, session: refuse })).not.toThrow();
  });

  it.each([
    [1, '1 Byte'],
    [999, '999 Bytes'],
    [1_000, '1 kB'],
    [1_250, '1,3 kB'],
    [999_949, '999,9 kB'],
    [3_000_000, '3 MB'],
  ])('has a size: %i', (bytes, words) => {
    expect(describeSize(bytes).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('is counted in bytes, not in signs', () => {
    expect(sizeOfText({ place: 'local', key: 'cdl:x', text: 'ü' })).toBe(7);
  });

  it.each([
    ['sport', 'sport'],
    ['42', '42'],
    ['{"a":1}', '{\n  "a": 1\n}'],
    ['{kaputt', '{kaputt'],
    ['null', 'null'],
  ])('can be read: %s', (text, shown) => {
    expect(showValue(text)).toBe(shown);
  });

  it('can be taken along as a whole', () => {
    const texts = [
      { place: 'local', key: 'cdl:a', text: '{"a":1}' },
      { place: 'session', key: 'cdl:b', text: '{kaputt' },
    ] as const;
    expect(
      JSON.parse(writeCopy(texts, [{ name: 'cdl', addresses: ['/a/'] }], '2026-11-23T10:00:00Z')),
    ).toEqual({
      format: 'civic-data-lab/geraet',
      version: 1,
      when: '2026-11-23T10:00:00Z',
      texts: [
        { place: 'local', key: 'cdl:a', value: { a: 1 } },
        { place: 'session', key: 'cdl:b', value: '{kaputt' },
      ],
      pages: [{ name: 'cdl', addresses: ['/a/'] }],
    });
  });
});

describe('known things', () => {
  it.each([
    ['local', 'cdl:fortschritt', 'Lernstand'],
    ['local', 'cdl:fortschritt:beiseite', 'Lernstand, beiseitegelegt'],
    ['session', 'cdl:entwurf-frage', 'Entwurf in einem Formular'],
    ['cache', 'cdl-seiten-1', 'Offline gespeicherte Seiten'],
    ['worker', '/cdl/', 'Helfer für gespeicherte Seiten'],
    ['local', 'cdl:unbekannt', 'Aus einer anderen Fassung dieser Website'],
    ['session', 'cdl:fortschritt', 'Aus einer anderen Fassung dieser Website'],
  ] as const)('%s %s is „%s“', (place, key, name) => {
    expect(describeThing(place, key)).toMatchObject({ place, key, name });
  });

  it('have names that differ', () => {
    expect(new Set(KNOWN_THINGS.map(({ name }) => name)).size).toBe(KNOWN_THINGS.length);
  });
});
