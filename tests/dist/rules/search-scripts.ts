import { SEARCH_SCRIPTS } from '../lib/budgets.ts';
import type { Fault, Rule } from '../lib/rule.ts';
import { weighScripts } from '../lib/weight.ts';

/** The search page loads all of the search's own scripts, the dialog of the other pages included; together they stay small. */
export const searchScripts: Rule = (site): Fault[] => {
  const page = site.pageAt.get('/suche/');
  if (page === undefined) return [];
  const sizes = weighScripts(page, site);
  const sum = [...sizes.values()].reduce((total, size) => total + size, 0);
  if (sum <= SEARCH_SCRIPTS) return [];
  const parts = [...sizes].map(([file, size]) => `${file} ${size}`).join(', ');
  return [
    { page: page.file, message: `${sum} Bytes Skripte der Suche, erlaubt sind ${SEARCH_SCRIPTS}: ${parts}` },
  ];
};
