import { scriptBudget } from '../lib/budgets.ts';
import { onPages } from '../lib/rule.ts';
import { weigh } from '../lib/weight.ts';

/** A page that is only read runs the opener of the search and nothing else; the few others keep to lib/budgets.ts. */
export const scripts = onPages((page, site) => {
  const budget = scriptBudget(page.path);
  const size = weigh(page, site).scripts;
  return size > budget ? [`${size} Bytes JavaScript, erlaubt sind ${budget}`] : [];
});
