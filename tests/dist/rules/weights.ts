import { BUDGETS, htmlBudget } from '../lib/budgets.ts';
import { onPages } from '../lib/rule.ts';
import { weigh } from '../lib/weight.ts';

/** Every page keeps to the budget in lib/budgets.ts, so that it opens fast on a slow line. */
export const weights = onPages((page, site) => {
  const { html, css, fonts, scripts, requests } = weigh(page, site);
  const font = Math.max(0, ...fonts);
  const all = html + css + fonts.reduce((sum, size) => sum + size, 0);
  // Scripts have a budget of their own, and pages that need them are not merely read.
  const asked = scripts > 0 ? 0 : requests;
  const limits: [value: number, budget: number, what: string][] = [
    [html, htmlBudget(page.path), 'Bytes HTML'],
    [css, BUDGETS.css, 'Bytes CSS'],
    [fonts.length, BUDGETS.preloadedFonts, 'vorab geladene Schriften'],
    [font, BUDGETS.font, 'Bytes Schrift'],
    [all, BUDGETS.page + Math.max(0, htmlBudget(page.path) - htmlBudget('/')), 'Bytes HTML, CSS und Schrift'],
    [asked, BUDGETS.requests, 'Anfragen'],
  ];
  return limits
    .filter(([value, budget]) => value > budget)
    .map(([value, budget, what]) => `${value} ${what}, erlaubt sind ${budget}`);
});
