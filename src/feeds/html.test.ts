import { describe, expect, it } from 'vitest';
import { absolutizeHtml, cleanText } from './html.ts';

const PAGE = 'https://example.org/cdl/geschichten/x/';

describe('absolutizeHtml', () => {
  it.each([
    ['<a href="#quelle-a">A</a>', `<a href="${PAGE}#quelle-a">A</a>`],
    ['<a href="/cdl/academy/">A</a>', '<a href="https://example.org/cdl/academy/">A</a>'],
    ['<a href="./">A</a>', `<a href="${PAGE}">A</a>`],
    ['<img src="./b.png" alt="B" loading="lazy" class="x">', `<img src="${PAGE}b.png" alt="B" >`],
    ['<p onclick="x()" class="a" data-x="1">T</p>', '<p >T</p>'],
    ['<h2 id="a">T</h2><a class="heading-link" href="#a"></a>', '<h2 >T</h2>'],
    ['<script>x</script><style>y</style><p>T</p>', '<p>T</p>'],
    ['<svg><rect/></svg>T', 'T'],
  ])('%s', (html, expected) => {
    const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll(' >', '>');
    expect(squeeze(absolutizeHtml(html, PAGE))).toBe(squeeze(expected));
  });
});

it('drops the signs that XML forbids and keeps the rest', () => {
  expect(cleanText('a\u0000b\u000bc\u001bd\te\nfä👋')).toBe('abcd\te\nfä👋');
});
