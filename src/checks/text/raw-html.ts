import { quote } from '../characters.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding, Remark } from '../finding.ts';
import type { FlatNode } from './markdown.ts';
import { COMPONENT_NAMES } from './mdx-components.ts';

/** What to write instead of a piece of HTML. */
const INSTEAD: Readonly<Record<string, string>> = {
  b: '**fett**',
  strong: '**fett**',
  i: '*betont*',
  em: '*betont*',
  a: '[Text des Links](https://www.example.org/)',
  img: '![Was zu sehen ist](./bild.png)',
  br: 'eine leere Zeile für einen neuen Absatz',
  p: 'eine leere Zeile für einen neuen Absatz',
  h1: '## Überschrift',
  h2: '## Überschrift',
  h3: '### Überschrift',
  ul: '- Punkt einer Liste',
  ol: '1. Punkt einer Liste',
  li: '- Punkt einer Liste',
  code: '`Wort`',
  blockquote: '> Zitat',
  hr: 'eine Überschrift statt einer Linie',
  table: '| Spalte | Spalte |',
  details: 'in einer Lektion <Hint> … </Hint>',
};

const wordComment: Remark = {
  rule: 'html',
  message: 'Hier steht eine Anmerkung <!-- … -->; sie käme auf die Seite.',
  remedy: 'Löscht sie. Anmerkungen gehören in den Pull Request.',
};

/** What to say about an HTML element. */
export const wordHtml = (name: string, kind: Entry['kind']): Remark => {
  const isComponent = COMPONENT_NAMES.includes(name);
  if (isComponent && kind === 'md') {
    const message = `Der Baustein <${name}> geht nur in Lektionen (index.mdx).`;
    return { rule: 'html', message, remedy: 'Schreibt hier nur Text, Listen, Tabellen, Bilder und Links.' };
  }
  const instead = INSTEAD[name.toLowerCase()];
  return {
    rule: 'html',
    message: `Hier steht HTML: ${quote(`<${name}>`, 40)}. Erlaubt ist nur Markdown.`,
    remedy:
      instead === undefined
        ? 'Löscht das Element und behaltet seinen Text.'
        : `Schreibt stattdessen: ${instead}`,
  };
};

/** HTML in the text of a Markdown entry: none is allowed, not even comments. */
export const checkRawHtml = (entry: Entry, nodes: readonly FlatNode[]): Finding[] =>
  nodes.flatMap(({ node, start }) => {
    if (node.type !== 'html') return [];
    const value = (node.value ?? '').trimStart();
    if (value.startsWith('</')) return [];
    const name = /^<([A-Za-z][\w.:-]{0,40})/u.exec(value)?.[1];
    if (name !== undefined) return [entry.source.report(start, wordHtml(name, entry.kind))];
    return [
      entry.source.report(
        start,
        value.startsWith('<!--') ? wordComment : wordHtml(value.slice(1, 20), entry.kind),
      ),
    ];
  });
