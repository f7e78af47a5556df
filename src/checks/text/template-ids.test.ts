import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allTemplateIds } from './template-ids.ts';
import { FIXED_PATHS } from '../tree/site-paths.ts';

const root = new URL('../../../', import.meta.url).pathname;
const read = (pattern: string): string =>
  globSync(pattern, { cwd: root })
    .map((file) => readFileSync(root + file, 'utf8'))
    .join('\n');

describe('ids and addresses that content may link to', () => {
  const sources = read('src/**/*.astro') + read('src/markdown/*.ts');

  it.each(allTemplateIds)('#%s is set by a template', (id) => {
    expect(sources).toMatch(new RegExp(`id="${id}"|'${id}'`, 'u'));
  });

  it.each(FIXED_PATHS)('%s has a route', (path) => {
    // All forms have the same two routes; square brackets would mean something to the pattern.
    const route = path.replace(/^\/kontakt\/(?:(?!danke)[a-z]+\/)?/u, '/kontakt/?...form?/');
    const name = route.replaceAll(/^\/|\/$/gu, '') || 'index';
    expect(globSync(`src/pages/${name}{,/index}.{astro,ts}`, { cwd: root })).toHaveLength(1);
  });
});
