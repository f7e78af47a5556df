import { makeVisible } from '../characters.ts';
import type { Finding } from '../finding.ts';
import type { Source } from '../source.ts';

const CLOSE =
  'Jeder Baustein endet, zum Beispiel: <Hint> … </Hint>, oder in einem: <DataTable file="./daten.csv" caption="…" />';

/** The parser's messages by a part of their words; `$1` is the name of the component. */
const TEXTS: readonly (readonly [RegExp, string, string])[] = [
  [/Expected a closing tag for `<([\w.]*)>`/u, 'Der Baustein <$1> wird nicht geschlossen.', CLOSE],
  [/Unexpected closing tag `<\/([\w.]*)>`/u, 'Hier endet <$1>, ohne dass es vorher beginnt.', CLOSE],
  [
    /before name|comment in MDX/u,
    'Nach dem „<“ steht kein Baustein; <!-- … --> geht hier nicht.',
    'Löscht die Anmerkung. Ein einzelnes „<“ schreibt ihr so: &lt;',
  ],
  [
    /`<`|JSX tag/u,
    'Nach dem „<“ steht kein richtiger Baustein.',
    'Ein einzelnes „<“ schreibt ihr so: &lt; oder in Worten: „kleiner als“.',
  ],
  [
    /expression|brace/u,
    'Eine geschweifte Klammer wird nicht geschlossen.',
    'Nehmt runde Klammern, oder schreibt \\{ und \\}.',
  ],
];

/** An error of the MDX parser in German, with its line. */
export const describeMdxError = (source: Source, error: unknown): Finding => {
  const original = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+):/u.exec(original);
  const [pattern, message, remedy] = TEXTS.find(([test]) => test.test(original)) ?? [
    /^/u,
    `Der Text lässt sich nicht lesen (${makeVisible(original).slice(0, 200)}).`,
    CLOSE,
  ];
  const name = pattern.exec(original)?.[1] ?? '';
  return {
    file: source.path,
    line: Number(place?.[1] ?? 1),
    column: Number(place?.[2] ?? 1),
    severity: 'error',
    rule: 'mdx-syntax',
    message: message.replace('$1', () => name),
    remedy,
  };
};
