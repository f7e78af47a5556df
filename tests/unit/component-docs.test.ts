import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findBelow, LESSON } from '../../src/checks/testing.ts';
import { COMPONENT_NAMES, COMPONENTS } from '../../src/checks/text/mdx-components.ts';

const pageOf = (name: string): string =>
  `docs/bausteine/${name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()}.md`;
const examplesOf = (page: string): string[] =>
  [...page.matchAll(/```mdx\n([\s\S]*?)\n```/gu)].map(([, example]) => example!);

it.each(COMPONENT_NAMES)(
  '<%s> has a page that names all it takes, with an example without a fault',
  (name) => {
    expect(existsSync(pageOf(name)), pageOf(name)).toBe(true);
    const page = readFileSync(pageOf(name), 'utf8');
    const missing = Object.keys(COMPONENTS[name]!.attributes).filter(
      (attribute) => !page.includes(`\`${attribute}\``),
    );
    expect(missing).toEqual([]);
    const [example = ''] = examplesOf(page);
    expect(example).toContain(`<${name}`);
    expect(findBelow(LESSON, example)).toEqual([]);
  },
);

it('the overview links every page', () => {
  const overview = readFileSync('docs/bausteine/README.md', 'utf8');
  const missing = COMPONENT_NAMES.filter(
    (name) => !overview.includes(pageOf(name).replace('docs/bausteine/', '')),
  );
  expect(missing).toEqual([]);
});
