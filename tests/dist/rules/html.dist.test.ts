import { describe, expect, it } from 'vitest';
import { expectPass, judge } from '../lib/fixture.ts';
import { html } from './html.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

describe('html', () => {
  it.each(['<ul role="list"><li>a</li></ul>', '<p>a</p> \n<p>b</p>', '<img src="a.png" alt="">'])(
    'leaves %s alone',
    async (body) => {
      await expectPass(html, { 'index.html': page(body) });
    },
  );

  it.each([
    ['<p><div>a</div></p>', /close-order|no-implicit-close|element-permitted-content/u],
    [
      '<ul role="group"><p>a</p></ul>',
      /<p> element is not permitted as content under <ul> \[element-permitted-content\]/u,
    ],
    ['<main></main><main></main>', /Multiple <main> elements present in document \[no-multiple-main\]/u],
    ['<nav role="navigation"></nav>', /Redundant role "navigation" on <nav> \[no-redundant-role\]/u],
    ['<p id="1">a</p>', /must begin with a letter \[valid-id\]/u],
    ['<button>a</button>', /<button> is missing recommended "type" attribute \[no-implicit-button-type\]/u],
    ['<p>a & b</p>', /Raw "&" must be encoded as "&amp;" \[no-raw-characters\]/u],
  ])('finds %s', async (body, message) => {
    expect((await judge(html, { 'index.html': page(body) })).join('\n')).toMatch(message);
  });
});
