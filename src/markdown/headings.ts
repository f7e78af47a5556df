import type { HastPluginEntry } from 'satteri';
import { wordsFor } from './language.ts';
import { Slugger } from './slug.ts';
import { plainText } from './text.ts';

const LINKED = ['h2', 'h3', 'h4'];

/**
 * Stable German ids for all headings, and beside h2 to h4 a link to copy:
 * `<div class="heading heading-2"><h2 id="…">…</h2><a class="heading-link" href="#…" aria-label="…"></a></div>`.
 * The link stands outside the heading and is empty: lists of headings in a screen reader, Astro's table of contents and
 * the search read the heading alone. CSS draws the sign.
 */
export function headings(reservedIds: readonly string[] = []): HastPluginEntry {
  return ({ data }) => {
    const slugger = new Slugger(reservedIds);
    const words = wordsFor(data);
    return {
      name: 'headings',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, ctx) {
          const given = node.properties['id'];
          if (typeof given === 'string') return slugger.claim(given);
          const text = plainText(node);
          const id = slugger.next(text);
          ctx.setProperty(node, 'id', id);
          if (!text || !LINKED.includes(node.tagName)) return;
          ctx.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: { className: ['heading', `heading-${node.tagName.slice(1)}`] },
            children: [
              {
                type: 'element',
                tagName: 'a',
                properties: {
                  className: ['heading-link'],
                  href: `#${id}`,
                  ariaLabel: words.linkToSection(text),
                },
                children: [],
              },
            ],
          });
        },
      },
    };
  };
}
