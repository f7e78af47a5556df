import type { HastPluginEntry, HastVisitorContext } from 'satteri';
import { wordsFor } from './language.ts';
import { childElements, type HastElement } from './text.ts';

/** Id of the heading above the notes. Reserved, so that no heading of an author takes it. */
export const FOOTNOTES_ID = 'fussnoten';

const noteId = (note: number): string => `fussnote-${note}`;
const placeId = (note: number, place: number): string => `fussnote-${note}-stelle-${place}`;

/** `1` or `1-2`: note, and which of the references to it. See `backLabel` in `features.ts`. */
const REFERENCE = /^(\d+)(?:-(\d+))?$/u;

/** The number in the text: an id without umlauts or percent signs, whatever the author has called the note. */
function setReference(link: HastElement, places: Map<number, number>, ctx: HastVisitorContext): void {
  const note = Number(ctx.textContent(link));
  const place = (places.get(note) ?? 0) + 1;
  places.set(note, place);
  ctx.setProperty(link, 'id', placeId(note, place));
  ctx.setProperty(link, 'href', `#${noteId(note)}`);
  ctx.setProperty(link, 'ariaDescribedBy', FOOTNOTES_ID);
}

/**
 * Footnotes in the language of the page: heading h2 (hidden from view, not from screen readers), short ASCII ids, and
 * links back that say where they lead. Notes stand at the end of the page in the order of their numbers.
 */
export const footnotes: HastPluginEntry = ({ data }) => {
  const words = wordsFor(data);
  const places = new Map<number, number>();
  return {
    name: 'footnotes',
    element: [
      {
        filter: ['a'],
        visit(node, ctx) {
          if (node.properties['dataFootnoteRef'] !== undefined) return setReference(node, places, ctx);
          if (node.properties['dataFootnoteBackref'] === undefined) return;
          const [, note, place = '1'] = REFERENCE.exec(String(node.properties['ariaLabel'])) ?? [];
          ctx.setProperty(node, 'href', `#${placeId(Number(note), Number(place))}`);
          ctx.setProperty(node, 'ariaLabel', words.backToText(Number(note), Number(place)));
          ctx.setProperty(node, 'className', ['footnote-back']);
        },
      },
      {
        filter: ['section'],
        visit(node, ctx) {
          if (node.properties['dataFootnotes'] === undefined) return;
          for (const heading of childElements(node, 'h2')) {
            const properties = { id: FOOTNOTES_ID, className: ['visually-hidden'] };
            const children = [{ type: 'text' as const, value: words.footnotes }];
            ctx.replaceNode(heading, { type: 'element', tagName: 'h2', properties, children });
          }
          const notes = childElements(node, 'ol').flatMap((list) => childElements(list, 'li'));
          notes.forEach((item, index) => ctx.setProperty(item, 'id', noteId(index + 1)));
        },
      },
    ],
  };
};
