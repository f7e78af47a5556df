import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at levels A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of the colour scheme can break; everything else is the same page. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What a change of the width can break. */
export const WIDTH_RULES = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus'];

interface Look {
  /** What stands before each finding, e.g. the width. */
  label: string;
  /** Rules to run instead of all of WCAG 2.2 A, AA and best practice. */
  rules?: string[];
  /** Where to look instead of the whole page. */
  within?: string;
}

/** Looks at a page with axe. Each finding is one line: label, rule, node, and where axe explains the rule. */
export const findAxeFaults = async (page: Page, { label, rules, within }: Look): Promise<string[]> => {
  // Listing everything that passes takes half of the time.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // The site has no frames; without this axe opens a second page for each look.
  builder.setLegacyMode(true);
  if (rules === undefined) builder.withTags(TAGS);
  else builder.withRules(rules);
  if (within !== undefined) builder.include(within);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, helpUrl, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const why = failureSummary.replaceAll(/\s+/gu, ' ');
      return `${label}: ${id} an ${html.slice(0, 200)}: ${why} (${helpUrl})`;
    }),
  );
};
