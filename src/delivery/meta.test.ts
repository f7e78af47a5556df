import { describe, expect, it } from 'vitest';
import { insertPolicy, metaContent, policyElement } from './meta.ts';
import { contentSecurityPolicy, policyOptions } from './policy.ts';
import { sampleTargets } from './samples.ts';

describe('metaContent', () => {
  it.each([
    ["default-src 'none'; frame-ancestors 'none'; base-uri 'none'", "default-src 'none'; base-uri 'none'"],
    ["script-src 'self'; report-uri /x; report-to y; sandbox", "script-src 'self'"],
    ["frame-src 'none'; upgrade-insecure-requests", "frame-src 'none'; upgrade-insecure-requests"],
  ])('keeps of %s what works in a page', (policy, expected) => {
    expect(metaContent(policy)).toBe(expected);
  });
});

describe('policyElement', () => {
  it.each(sampleTargets)('says the same as the header but for frame-ancestors: $name', ({ target }) => {
    const options = policyOptions(target.environment);
    const header = contentSecurityPolicy(options);
    const [, content] = /content="([^"]*)">$/u.exec(policyElement(options)) ?? [];
    expect(content?.split('; ')).toEqual(
      header.split('; ').filter((directive) => !directive.startsWith('frame-ancestors')),
    );
  });
});

describe('insertPolicy', () => {
  it.each([
    ['<html><head><title>x</title></head>', '<html><head>#<title>x</title></head>'],
    ['<head><meta charset="utf-8"><title>x</title>', '<head><meta charset="utf-8">#<title>x</title>'],
    ['<head>\n  <meta charset=utf-8 />\n<script src=a>', '<head>\n  <meta charset=utf-8 />#\n<script src=a>'],
    ['<HEAD lang="de"><link>', '<HEAD lang="de">#<link>'],
    ['<head><meta name="x"><meta charset="utf-8">', '<head>#<meta name="x"><meta charset="utf-8">'],
  ])('stands first in %s', (html, expected) => {
    expect(insertPolicy(html, '#')).toBe(expected);
  });

  it('takes no header for a head', () => {
    expect(() => insertPolicy('<body><header>x</header></body>', '#')).toThrow('kein <head> gefunden');
  });
});
