import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawModules } from './qr-path.ts';

/** Draws the path again into modules. */
const paint = (path: string, size: number): boolean[][] => {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    for (let step = 0; step < Number(length); step += 1) modules[Number(y)]![Number(x) + step] = true;
  return modules;
};

describe('drawModules', () => {
  it.each([
    [[[false, false]], ''],
    [[[true, true]], 'M0 0h2v1h-2z'],
    [
      [
        [true, false, true],
        [false, true, false],
      ],
      'M0 0h1v1h-1zM2 0h1v1h-1zM1 1h1v1h-1z',
    ],
  ])('draws %j', (modules, path) => {
    expect(drawModules(modules)).toBe(path);
  });

  it('draws every module of a code', () => {
    const { data, size } = encode('https://example.org/academy/mitnehmen/#f1.lwas-sind-daten.z1234', {
      border: 4,
    });
    expect(paint(drawModules(data), size)).toEqual(data);
  });
});
