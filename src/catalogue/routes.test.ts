import { expect, it } from 'vitest';
import { entryPath, stepPath } from './routes.ts';

it.each([
  [entryPath('mission', 'mission'), '/mission/'],
  [entryPath('mission', 'werte'), '/mission/werte/'],
  [entryPath('pages', 'en', '/en/'), '/en/'],
  [entryPath('stories', 'x'), '/geschichten/x/'],
  [entryPath('lessons', 'x'), '/academy/lektionen/x/'],
  [entryPath('journeys', 'x'), '/academy/pakete/x/'],
  [entryPath('offers', 'x'), '/angebote/x/'],
  [stepPath('planen'), '/academy/schritte/planen/'],
])('%s', (path, expected) => {
  expect(path).toBe(expected);
});
