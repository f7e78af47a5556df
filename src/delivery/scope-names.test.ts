import { expect, it } from 'vitest';
import { ScopeNames } from './scope-names.ts';

const names = new ScopeNames();
names.learn('.a:where(.astro-abcd1234){x:y}.b:where(.astro-zyxw9876){x:y}');

it('shortens the marks in styles and pages alike, and drops those that no sheet uses', () => {
  expect(names.inStyles('.a:where(.astro-abcd1234),.c:where(.astro-zyxw9876)')).toBe(
    '.a:where(.a0),.c:where(.a1)',
  );
  expect(
    names.inPage(
      '<p class="astro-abcd1234 x"></p><p class="astro-00000000"></p><p class="y astro-zyxw9876 astro-00000000">astro-abcd1234</p>',
    ),
  ).toBe('<p class="a0 x"></p><p></p><p class="y a1">astro-abcd1234</p>');
});

it('leaves other classes alone', () => {
  expect(names.inPage('<p class="astro-island"></p><p class="a0"></p>')).toBe(
    '<p class="astro-island"></p><p class="a0"></p>',
  );
});
