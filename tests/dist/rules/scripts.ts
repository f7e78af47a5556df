import { scriptBudget } from '../lib/budgets.ts';
import { elementsNamed } from '../lib/page.ts';
import { onPages } from '../lib/rule.ts';
import { weigh } from '../lib/weight.ts';

/** A page that is only read ships no JavaScript; the few others keep to their budget in lib/budgets.ts. */
export const scripts = onPages((page, site) => {
  const budget = scriptBudget(page.path);
  const count = elementsNamed(page, 'script').filter(
    (script) => script.getAttribute('type') !== 'application/ld+json',
  ).length;
  if (budget === undefined) return count === 0 ? [] : [`${count} Skripte auf einer Seite, die ohne auskommt`];
  const size = weigh(page, site).scripts;
  return size > budget ? [`${size} Bytes JavaScript, erlaubt sind ${budget}`] : [];
});
