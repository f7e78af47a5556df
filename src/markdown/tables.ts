import type { HastPluginEntry, HastVisitorContext } from 'satteri';
import { wordsFor } from './language.ts';
import { childElements, plainText, type HastElement } from './text.ts';

/** Names beyond this many columns make the label longer, not clearer. */
const NAMED_COLUMNS = 3;

const ALIGNMENT = /text-align:\s*(center|right)/u;

function cells(row: HastElement): HastElement[] {
  return childElements(row, 'th', 'td');
}

function rows(table: HastElement, section: string): HastElement[] {
  return childElements(table, section).flatMap((part) => childElements(part, 'tr'));
}

/** The parser writes `style`, which the security policy forbids; CSS has the classes `center` and `right`. */
function classOf(cell: HastElement): { className: string[] } | object {
  const alignment = ALIGNMENT.exec(String(cell.properties['style'] ?? ''))?.[1];
  return alignment ? { className: [alignment] } : {};
}

function setCell(
  cell: HastElement,
  tagName: 'th' | 'td',
  scope: 'col' | 'row',
  ctx: HastVisitorContext,
): void {
  const properties = { ...classOf(cell), ...(tagName === 'th' && { scope }) };
  ctx.replaceNode(cell, { type: 'element', tagName, properties, children: [...cell.children] });
}

/** Headers name columns; an empty corner says that the first column names rows. A header without words is left out. */
function setCells(table: HastElement, ctx: HastVisitorContext): string[] {
  const [header] = rows(table, 'thead');
  const names = header ? cells(header).map(plainText) : [];
  if (header && names.every((name) => name === '')) {
    for (const part of childElements(table, 'thead')) ctx.removeNode(part);
  } else if (header) {
    cells(header).forEach((cell, index) => setCell(cell, names[index] ? 'th' : 'td', 'col', ctx));
  }
  const namesRows = names[0] === '' && names.length > 1;
  for (const row of rows(table, 'tbody')) {
    cells(row).forEach((cell, index) => {
      setCell(cell, namesRows && index === 0 && plainText(cell) ? 'th' : 'td', 'row', ctx);
    });
  }
  return names.filter((name) => name !== '');
}

/**
 * Puts every table into a region that scrolls and that the keyboard reaches, named after its first columns and unique on
 * the page. Sources: WCAG 2.2, 1.3.1, 1.4.10 and 2.1.1.
 */
export const tables: HastPluginEntry = ({ data }) => {
  const words = wordsFor(data);
  const taken = new Map<string, number>();
  return {
    name: 'tables',
    element: {
      filter: ['table'],
      visit(node, ctx) {
        const names = setCells(node, ctx).slice(0, NAMED_COLUMNS).join(', ');
        const label = names ? `${words.table}: ${names}` : words.table;
        const count = (taken.get(label) ?? 0) + 1;
        taken.set(label, count);
        const ariaLabel = count > 1 ? `${label} (${count})` : label;
        const properties = { className: ['table-scroll'], tabIndex: 0, ariaLabel };
        ctx.wrapNode(node, { type: 'element', tagName: 'section', properties, children: [] });
      },
    },
  };
};
