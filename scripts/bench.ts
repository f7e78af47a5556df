import { benchBuilds } from './lib/bench/builds.ts';
import { benchSearch } from './lib/bench/search.ts';

/**
 * `npm run bench`: what builds take and pages weigh, with 1,000 generated stories or as many as the argument says.
 * `npm run bench -- search`: what the search index takes and costs on 2,000 and 10,000 generated pages, or on as many as
 * the further arguments say.
 */
const [what, ...rest] = process.argv.slice(2);

if (what === 'search') await benchSearch(rest.length > 0 ? rest.map(Number) : [2000, 10_000]);
else await benchBuilds(Number(what ?? 1000));
