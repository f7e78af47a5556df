import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPages } from '../src/search/integration.ts';
import { rootSite } from '../tests/built-sites.ts';
import { askEngine, openEngine } from './lib/search/engine-page.ts';
import { readGolden, SETS, withoutRepeats } from './lib/search/golden.ts';
import { createMiniSearch, createPlainPagefind } from './lib/search/peers.ts';
import {
  judge,
  SET_NAMES,
  showClasses,
  showComparison,
  showMisses,
  type Compared,
} from './lib/search/report.ts';
import { openStage, type Stage } from './lib/search/stage.ts';
import { findLostWords } from './lib/search/lost-words.ts';
import { measureSearch, samplePairs } from './lib/search/wire.ts';

/**
 * `npm run search:report`: how well the search on `dist/` finds what the golden queries ask for, and what it misses.
 * `-- --peers` compares it with other searches on the same pages; `-- --words` lists words of editors that do not lead
 * to their page; `-- --held-out` shows the misses of the held-out queries, too: only for somebody who will not tune.
 */
const { values } = parseArgs({
  options: { peers: { type: 'boolean' }, words: { type: 'boolean' }, 'held-out': { type: 'boolean' } },
});

const sets = withoutRepeats(readGolden());

const createAsk = async (stage: Stage): Promise<(queries: string[]) => Promise<string[][]>> => {
  const page = await stage.open();
  await openEngine(page, stage.url);
  return async (queries) => {
    const answers = await askEngine(
      page,
      queries.map((query) => ({ query, limit: 10 })),
    );
    return answers.map(({ hits }) => hits.map(({ url }) => url));
  };
};

const showReport = async (stage: Stage): Promise<void> => {
  const judged = await judge(sets, await createAsk(stage));
  for (const name of SET_NAMES) console.log(`Anfragen ${SETS[name]}\n\n${showClasses(judged[name])}\n`);
  for (const name of SET_NAMES.filter((set) => set === 'tuning' || values['held-out']))
    console.log(
      [`Nicht gefunden oder nicht an erster Stelle, ${SETS[name]}`, '', ...showMisses(judged[name]), ''].join(
        '\n',
      ),
    );
};

const showPeers = async (stage: Stage): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'peers-'));
  await cp(join(rootSite.dir, '404.html'), join(folder, '404.html'));
  const peerStage = await openStage(folder);
  try {
    const texts = await readPages(rootSite.dir);
    const pairs = samplePairs(sets.tuning);
    const compared: Compared[] = [];
    for (const create of [createPlainPagefind, createMiniSearch]) {
      const { name, ask, measure } = await create(folder, texts, peerStage);
      const costs = [];
      for (const pair of pairs) costs.push(await measure(pair));
      compared.push({ name, judged: await judge(sets, ask), costs });
    }
    const costs = [];
    for (const pair of pairs) costs.push(await measureSearch(stage, pair));
    compared.push({ name: 'unsere', judged: await judge(sets, await createAsk(stage)), costs });
    console.log(
      `${texts.length} Seiten, dieselben Anfragen. kB: Median von ${pairs.length} Suchen, mit acht Treffern; unsere mit Oberfläche.\n`,
    );
    console.log(showComparison(compared));
  } finally {
    await peerStage.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const showWords = async (stage: Stage): Promise<void> => {
  const { asked, lost } = await findLostWords(await readPages(rootSite.dir), await createAsk(stage));
  console.log(
    `${asked} Titel und Suchwörter allein gesucht. Ihre eigene Seite ist nicht unter den ersten fünf:\n`,
  );
  for (const { url, words } of lost) console.log(`${url}\n    ${words.join(', ')}`);
};

const stage = await openStage();
try {
  if (values.peers) await showPeers(stage);
  else if (values.words) await showWords(stage);
  else await showReport(stage);
} finally {
  await stage.close();
}
