import { expect, it } from 'vitest';
import { breadcrumbList, serializeJsonLd } from './json-ld.ts';

it('cannot end the script element that holds it', () => {
  const text = serializeJsonLd({ name: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
});

it('numbers the way from the start page on', () => {
  expect(breadcrumbList([{ label: 'Start', url: 'https://e.org/' }])).toMatchObject({
    itemListElement: [{ position: 1, name: 'Start', item: 'https://e.org/' }],
  });
});
