import { describe, expect, it, vi } from 'vitest';
import { BOX_SENTENCES } from '../device/box.ts';
import { openJourneyBox } from '../device/journey-box.ts';
import { addThing, renameJourney } from '../model/edit-journey.ts';
import type { Journey } from '../model/journey.ts';
import { SENTENCES } from '../model/limits.ts';
import { createTabs, fullArea, memoryArea, refuse } from '../testing-device.ts';
import { JourneyDesk } from './desk.ts';

const add = (id: string) => (journey: Journey) => addThing(journey, { kind: 'lesson', id });
const ids = ({ journey }: JourneyDesk): string[] => journey.items.map(({ id }) => id);

const openDesk = (area: () => ReturnType<ReturnType<typeof memoryArea>['area']>, tabs = createTabs()) => {
  const show = vi.fn();
  return { desk: new JourneyDesk(openJourneyBox({ area, tabs }), show), show, tabs };
};

describe('JourneyDesk', () => {
  it('saves each change at once and shows it', () => {
    const { area, texts } = memoryArea();
    const { desk, show } = openDesk(area);
    expect(desk.change(add('a'))).toBe(undefined);
    expect(ids(desk)).toEqual(['a']);
    expect(texts.get('cdl:lernreise')).toContain('"a"');
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('says why a change was refused', () => {
    const { desk } = openDesk(memoryArea().area);
    desk.change(add('a'));
    expect(desk.change(add('a'))).toBe(SENTENCES.twice);
    expect(ids(desk)).toEqual(['a']);
  });

  it.each([
    ['full', fullArea({}).area, BOX_SENTENCES.full],
    ['forbidden', refuse, BOX_SENTENCES.forbidden],
  ])('keeps what was done where the storage is %s', (_name, area, sentence) => {
    const { desk, tabs } = openDesk(area);
    desk.change(add('a'));
    desk.change(add('b'));
    desk.change((journey) => renameJourney(journey, 'Meine'));
    expect(ids(desk)).toEqual(['a', 'b']);
    expect(desk.journey.title).toBe('Meine');
    expect(desk.trouble).toBe(sentence);
    // What another tab stored does not wipe it out.
    tabs.tell('cdl:lernreise');
    expect(ids(desk)).toEqual(['a', 'b']);
  });

  it('saves all of it as soon as there is room', () => {
    const { area, texts } = memoryArea();
    let isFull = true;
    const setItem = (key: string, text: string): void => {
      if (isFull) throw new DOMException('voll', 'QuotaExceededError');
      texts.set(key, text);
    };
    const { desk } = openDesk(() => ({ ...area(), setItem }));
    desk.change(add('a'));
    isFull = false;
    desk.change(add('b'));
    expect(texts.get('cdl:lernreise')).toMatch(/"a".*"b"/u);
    expect(desk.trouble).toBe(undefined);
  });

  it('follows other tabs', () => {
    const { area, texts } = memoryArea();
    const tabs = createTabs();
    const { desk, show } = openDesk(area, tabs);
    openJourneyBox({ area, tabs: createTabs() }).change(
      (journey) => addThing(journey, { kind: 'story', id: 's' }).journey,
    );
    expect(texts.size).toBe(1);
    tabs.tell('cdl:lernreise');
    expect(ids(desk)).toEqual(['s']);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('leaves what a newer version wrote, and says so', () => {
    const { area, texts } = memoryArea({ 'cdl:lernreise': '{"version":9}' });
    const { desk } = openDesk(area);
    expect(desk.change(add('a'))).toBe(BOX_SENTENCES.newer);
    expect(texts.get('cdl:lernreise')).toBe('{"version":9}');
  });
});
