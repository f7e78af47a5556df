import { SEARCH_SCRIPTS } from '../lib/budgets.ts';
import type { Fault, Rule } from '../lib/rule.ts';
import { weighScripts } from '../lib/weight.ts';

/** The engine is a file of its own. */
const ENGINE = /\/engine\.client\.[^/]+$/u;

/** The search page leads to all of the search's own scripts, the dialog of the other pages included; all stay small. */
export const searchScripts: Rule = (site): Fault[] => {
  const page = site.pageAt.get('/suche/');
  if (page === undefined) return [];
  const sizes = [...weighScripts(page, site)];
  const parts = {
    interface: sizes.filter(([file]) => !ENGINE.test(file)),
    engine: sizes.filter(([file]) => ENGINE.test(file)),
  };
  return (['interface', 'engine'] as const).flatMap((name) => {
    const sum = parts[name].reduce((total, [, size]) => total + size, 0);
    if (sum <= SEARCH_SCRIPTS[name]) return [];
    const files = parts[name].map(([file, size]) => `${file} ${size}`).join(', ');
    const message = `Suche, ${name}: ${sum} Bytes Skripte, erlaubt sind ${SEARCH_SCRIPTS[name]}: ${files}`;
    return [{ page: page.file, message }];
  });
};
