import { expect, it } from 'vitest';
import { renderSection } from './sections.ts';

it.each([
  [{ heading: 'Was schiefging', items: ['A & B < C'] }, '<h2>Was schiefging</h2><p>A &amp; B &lt; C</p>'],
  [
    { heading: 'Quellen', items: ['eins', '<b>zwei</b>'] },
    '<h2>Quellen</h2><ul><li>eins</li><li>&lt;b&gt;zwei&lt;/b&gt;</li></ul>',
  ],
])('%j', (section, html) => {
  expect(renderSection(section)).toBe(html);
});
