import { expect } from 'vitest';
import { readEnvironment } from '../../../src/delivery/environment.ts';
import type { Rule } from './rule.ts';
import { makeSite, type Site } from './site.ts';

/** Where the fixtures live: under a sub-path, because that is where addresses break. */
const ENVIRONMENT = readEnvironment({
  SITE_URL: 'https://example.org',
  BASE_PATH: '/cdl/',
  CONTACT_ENDPOINT: 'https://forms.example.net/f/1',
});

interface PageParts {
  body?: string;
  head?: string;
  lang?: string;
}

/** A small page around what a case is about. */
export const htmlPage = ({ body = '', head = '', lang = 'de' }: PageParts): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><main>${body}</main></body></html>`;

/** A site of files: `{ 'index.html': '…' }`. It lives at https://example.org/cdl/ on 10 March 2026. */
export const fixtureSite = (files: Record<string, string | Buffer>): Site =>
  makeSite({
    environment: ENVIRONMENT,
    files: new Set(Object.keys(files).map((file) => `/${file}`)),
    read: (file) => Buffer.from(files[file.slice(1)] ?? ''),
    now: new Date('2026-03-10T12:00:00Z'),
  });

/** What a rule says about a site: `file: message`, one a fault. */
export const judge = async (rule: Rule, files: Record<string, string | Buffer>): Promise<string[]> =>
  (await rule(fixtureSite(files))).map(({ page, message }) => `${page}: ${message}`);

/** The rule finds nothing wrong. */
export const expectPass = async (rule: Rule, files: Record<string, string | Buffer>): Promise<void> => {
  expect(await judge(rule, files)).toEqual([]);
};

/** The rule finds exactly this in a start page with this body. */
export const expectFaults = async (rule: Rule, parts: PageParts, messages: string[]): Promise<void> => {
  const faults = await judge(rule, { 'index.html': htmlPage(parts) });
  expect(faults).toEqual(messages.map((message) => `/index.html: ${message}`));
};
