import { planSave, readIndex } from '../../../src/offline/files/offline-index.ts';
import { PATHS } from '../../../src/offline/names.ts';
import { BUDGETS } from '../lib/budgets.ts';
import { elementsNamed } from '../lib/page.ts';
import { inFile, type Fault, type Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';
import { sizeOf } from '../lib/weight.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

const workerFaults = (site: Site): Fault[] => {
  if (!site.files.has(PATHS.worker)) return inFile(PATHS.worker, ['fehlt']);
  const size = sizeOf(PATHS.worker, site);
  const isModule = /^\s*(?:import|export)\b/mu.test(site.read(PATHS.worker).toString('utf8'));
  return inFile(PATHS.worker, [
    ...(size > BUDGETS.worker ? [`${size} Bytes, erlaubt sind ${BUDGETS.worker}`] : []),
    ...(isModule ? ['ist ein Modul; nicht jeder Browser kennt das an dieser Stelle'] : []),
  ]);
};

/** What can be kept on a device is listed as it is, and each ready journey is in it with every page. */
export const offline: Rule = (site) => {
  if (!site.files.has(PATHS.index)) return inFile(PATHS.index, ['fehlt']);
  const index = readIndex(parse(site.read(PATHS.index).toString('utf8')));
  if (index === undefined) return inFile(PATHS.index, ['lässt sich nicht lesen']);
  const size = sizeOf(PATHS.index, site);
  const wrong = index.files.filter(
    ([path, bytes]) => !site.files.has(fileOf(path)) || site.read(fileOf(path)).length !== bytes,
  );
  const journeys = site.pages.flatMap((page) =>
    // A journey of one's own is known only to its device.
    elementsNamed(page, 'offline-journey')
      .filter((element) => !element.hasAttribute('data-offline-own'))
      .map((element) => ({ page, element })),
  );
  return [
    ...workerFaults(site),
    ...inFile(PATHS.index, [
      ...(size > BUDGETS.offlineIndex ? [`${size} Bytes, erlaubt sind ${BUDGETS.offlineIndex}`] : []),
      ...wrong.map(([path]) => `${path} fehlt oder hat eine andere Größe`),
      ...[PATHS.list, PATHS.unsaved]
        .filter((path) => !Object.hasOwn(index.pages, path))
        .map((path) => `${path} fehlt`),
    ]),
    ...journeys.flatMap(({ page, element }) => {
      const paths = (element.getAttribute('data-paths') ?? '').split(' ');
      const { unknown, bytes } = planSave(index, paths);
      return inFile(page.file, [
        ...unknown.map((path) => `${path} lässt sich nicht offline speichern`),
        ...(bytes > BUDGETS.keptJourney
          ? [`offline ${bytes} Bytes, erlaubt sind ${BUDGETS.keptJourney}`]
          : []),
      ]);
    }),
  ];
};
