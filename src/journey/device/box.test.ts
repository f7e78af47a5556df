import { describe, expect, it, vi } from 'vitest';
import { createTabs, fullArea, memoryArea, refuse } from '../testing-device.ts';
import { asideKey, BOX_SENTENCES, openBox, type BoxShape } from './box.ts';

/** A box of one number, in version 3. */
const SHAPE: BoxShape<number> = {
  key: 'cdl:zahl',
  version: 3,
  empty: 0,
  read: ({ count }, version) => (typeof count === 'number' ? (version < 3 ? count * 10 : count) : undefined),
  write: (count) => ({ count }),
};
const add = (value: number): number => value + 1;

describe('a box', () => {
  it('keeps a value', () => {
    const { area, texts } = memoryArea();
    const box = openBox(SHAPE, { area, tabs: createTabs() });
    expect(box.read()).toEqual({ value: 0, problem: undefined });
    expect(box.change(add)).toEqual({ value: 1, problem: undefined });
    expect(texts.get('cdl:zahl')).toBe('{"version":3,"count":1}');
    expect(box.clear()).toEqual({ value: 0, problem: undefined });
    expect(texts.size).toBe(0);
  });

  it('reads what older versions wrote, and writes it anew at the next change', () => {
    const { area, texts } = memoryArea({ 'cdl:zahl': '{"version":2,"count":4}' });
    const box = openBox(SHAPE, { area, tabs: createTabs() });
    expect(box.read().value).toBe(40);
    expect(texts.get('cdl:zahl')).toBe('{"version":2,"count":4}');
    box.change(add);
    expect(texts.get('cdl:zahl')).toBe('{"version":3,"count":41}');
  });

  it('does not write what has not changed', () => {
    const { area, texts } = memoryArea();
    openBox(SHAPE, { area, tabs: createTabs() }).change((value) => value);
    expect(texts.size).toBe(0);
  });

  it('leaves what a newer version wrote', () => {
    const text = '{"version":4,"count":{"new":1}}';
    const { area, texts } = memoryArea({ 'cdl:zahl': text });
    const box = openBox(SHAPE, { area, tabs: createTabs() });
    expect(box.read()).toEqual({ value: 0, problem: BOX_SENTENCES.newer });
    expect(box.change(add)).toEqual({ value: 0, problem: BOX_SENTENCES.newer });
    expect(texts.get('cdl:zahl')).toBe(text);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"count":1}',
    '{"version":"x","count":1}',
    '{"version":3}',
    '{"version":0,"count":1}',
  ])('lays the unreadable %j aside', (text) => {
    const { area, texts } = memoryArea({ 'cdl:zahl': text });
    const box = openBox(SHAPE, { area, tabs: createTabs() });
    expect(box.read()).toEqual({ value: 0, problem: BOX_SENTENCES.broken });
    expect(box.change(add)).toEqual({ value: 1, problem: BOX_SENTENCES.broken });
    expect([...texts]).toEqual([
      ['cdl:zahl', '{"version":3,"count":1}'],
      [asideKey('cdl:zahl'), text],
    ]);
    expect(box.read()).toEqual({ value: 1, problem: undefined });
  });

  it('says that nothing is kept when storage is forbidden', () => {
    const box = openBox(SHAPE, { area: refuse, tabs: createTabs() });
    expect(box.read()).toEqual({ value: 0, problem: BOX_SENTENCES.forbidden });
    expect(box.change(add)).toEqual({ value: 1, problem: BOX_SENTENCES.forbidden });
    expect(box.clear()).toEqual({ value: 0, problem: BOX_SENTENCES.forbidden });
  });

  it('says that nothing was kept when storage is full, and shows the change', () => {
    const { area, texts } = fullArea({ 'cdl:zahl': '{"version":3,"count":5}' });
    const box = openBox(SHAPE, { area, tabs: createTabs() });
    expect(box.change(add)).toEqual({ value: 6, problem: BOX_SENTENCES.full });
    expect(texts.get('cdl:zahl')).toBe('{"version":3,"count":5}');
  });
});

describe('several tabs', () => {
  it('lose no change', () => {
    const { area } = memoryArea();
    const [one, two] = [
      openBox(SHAPE, { area, tabs: createTabs() }),
      openBox(SHAPE, { area, tabs: createTabs() }),
    ];
    one.read();
    two.change(add);
    one.change(add);
    expect(two.read().value).toBe(2);
  });

  it('hear of each other, until they stop listening', () => {
    const { area } = memoryArea();
    const tabs = createTabs();
    const box = openBox(SHAPE, { area, tabs });
    const heard = vi.fn();
    const stop = box.watch(heard);
    box.change(add);
    expect(heard).toHaveBeenLastCalledWith({ value: 1, problem: undefined });
    area().setItem('cdl:zahl', '{"version":3,"count":9}');
    tabs.tell('cdl:anderes');
    expect(heard).toHaveBeenCalledTimes(1);
    tabs.tell('cdl:zahl');
    expect(heard).toHaveBeenLastCalledWith({ value: 9, problem: undefined });
    area().removeItem('cdl:zahl');
    tabs.tell(null);
    expect(heard).toHaveBeenLastCalledWith({ value: 0, problem: undefined });
    stop();
    expect(tabs.count()).toBe(0);
    box.change(add);
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
