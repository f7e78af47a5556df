import { listWords, quote } from '../characters.ts';
import { findComponents, isElement, type Component } from './components.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding } from '../finding.ts';
import { plainText, type FlatNode } from './markdown.ts';
import { checkAttributes } from './mdx-attributes.ts';
import { COMPONENT_NAMES, COMPONENTS, LESSON_MINIMUM } from './mdx-components.ts';
import { checkQuiz } from './mdx-quiz.ts';
import { findNearest, suggest } from '../near-miss.ts';
import { wordHtml } from './raw-html.ts';

const wordUnknown = (entry: Entry, flat: FlatNode): Finding => {
  const name = flat.node.name ?? '';
  if (/^[A-Z]/u.test(name)) {
    const message = `Den Baustein ${quote(`<${name}>`, 40)} gibt es nicht; erlaubt sind ${listWords(COMPONENT_NAMES, 'und')}.`;
    return entry.source.report(flat.start, {
      rule: 'mdx-component',
      message,
      remedy: suggest(name, COMPONENT_NAMES, 'Löscht den Baustein und behaltet seinen Text.'),
    });
  }
  const nearest = findNearest(name, COMPONENT_NAMES);
  const remark = wordHtml(name, 'mdx');
  const remedy =
    nearest !== undefined && nearest.toLowerCase() === name.toLowerCase()
      ? `Meintet ihr <${nearest}>?`
      : remark.remedy;
  return entry.source.report(flat.start, { ...remark, remedy });
};

const CODE_NODES: Readonly<Record<string, string>> = {
  mdxFlowExpression: 'Hier steht etwas in geschweiften Klammern; das würde als Programm ausgeführt.',
  mdxTextExpression: 'Hier steht etwas in geschweiften Klammern; das würde als Programm ausgeführt.',
  mdxjsEsm: 'Die Zeile beginnt mit import oder export; Programme sind im Text nicht erlaubt.',
};

const checkNode = (entry: Entry, flat: FlatNode): Finding[] => {
  const message = CODE_NODES[flat.node.type];
  if (message !== undefined) {
    return [
      entry.source.report(flat.start, {
        rule: 'mdx-expression',
        message,
        remedy: 'Löscht die Zeile, oder schreibt \\{ und \\}.',
      }),
    ];
  }
  return isElement(flat) && !COMPONENT_NAMES.includes(flat.node.name ?? '') ? [wordUnknown(entry, flat)] : [];
};

const isBlank = (flat: FlatNode): boolean =>
  flat.node.type === 'text' && (flat.node.value ?? '').trim() === '';

const checkPlace = (
  entry: Entry,
  component: Component,
  childrenOf: ReadonlyMap<FlatNode, FlatNode[]>,
): Finding[] => {
  const { name, flat, owner, rule } = component;
  const report = (at: FlatNode, message: string): Finding =>
    entry.source.report(at.start, { rule: 'mdx-place', message, remedy: `Zum Beispiel:\n${rule.example}` });
  const findings: Finding[] = [];
  if (rule.parent !== undefined && owner?.node.name !== rule.parent) {
    findings.push(
      report(flat, `Der Baustein <${name}> steht nicht in <${rule.parent}>; nur dort ist er erlaubt.`),
    );
  }
  const isEmpty = plainText(flat.node).trim() === '';
  if (rule.hasContent && isEmpty && rule.onlyChild === undefined) {
    const what =
      name === 'Answer'
        ? 'Der Antwort fehlt die Erklärung: warum stimmt sie, oder warum nicht?'
        : `Der Baustein <${name}> ist leer.`;
    findings.push(report(flat, what));
  }
  if (!rule.hasContent && !isEmpty)
    findings.push(report(flat, `Im Baustein <${name}> steht Text; er hat nur Angaben und endet mit />.`));
  const strangers =
    rule.onlyChild === undefined
      ? []
      : (childrenOf.get(flat) ?? []).filter((child) => !isBlank(child) && child.node.name !== rule.onlyChild);
  for (const stranger of strangers.slice(0, 1)) {
    findings.push(
      report(
        stranger,
        `In <${name}> steht etwas anderes als <${rule.onlyChild ?? ''}>; erlaubt ist nur das.`,
      ),
    );
  }
  return findings;
};

/** An example is told for everyone, and for each field at most once. */
const checkExample = (entry: Entry, example: Component, components: readonly Component[]): Finding[] => {
  const fields = components
    .filter(({ name, owner }) => name === 'Case' && owner === example.flat)
    .map(({ values }) => values.get('field') ?? '');
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  const report = (message: string): Finding =>
    entry.source.report(example.flat.start, {
      rule: 'mdx-example',
      message,
      remedy: `Zum Beispiel:\n${example.rule.example}`,
    });
  return [
    ...(fields.includes('neutral')
      ? []
      : [report('Dem Beispiel fehlt die Fassung für alle: field="neutral".')]),
    ...(twice === undefined ? [] : [report(`Im Beispiel steht das Feld „${twice}“ zweimal.`)]),
  ];
};

/** Paragraphs that only wrap components: `<Answer>` on one line lies in a paragraph of its own. */
const childMap = (nodes: readonly FlatNode[]): Map<FlatNode, FlatNode[]> => {
  const children = new Map<FlatNode, FlatNode[]>();
  for (const flat of nodes) {
    let { parent } = flat;
    if (flat.node.type === 'paragraph') continue;
    if (parent?.node.type === 'paragraph') parent = parent.parent;
    if (parent === undefined) continue;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [flat]);
    else list.push(flat);
  }
  return children;
};

const checkMinimum = (entry: Entry, components: readonly Component[]): Finding[] => {
  if (entry.collection !== 'lessons') return [];
  return Object.entries(LESSON_MINIMUM).flatMap(([name, minimum]) => {
    const count = components.filter((one) => one.name === name).length;
    if (count >= minimum) return [];
    const message = `Die Lektion hat ${count} × <${name}>, nötig ${minimum === 1 ? 'ist' : 'sind'} mindestens ${minimum}.`;
    const remedy = `Zum Beispiel:\n${COMPONENTS[name]?.example ?? ''}`;
    return [entry.source.report(entry.bodyOffset, { rule: 'mdx-minimum', message, remedy })];
  });
};

/** The text of an MDX entry: only known components, with literal attributes, in their place; a lesson has enough of them. */
export const checkMdx = (entry: Entry, nodes: readonly FlatNode[]): Finding[] => {
  const components = findComponents(nodes);
  const childrenOf = childMap(nodes);
  return [
    ...nodes.flatMap((flat) => checkNode(entry, flat)),
    ...components.flatMap((component) => checkAttributes(entry, component)),
    ...components.flatMap((component) => checkPlace(entry, component, childrenOf)),
    ...components
      .filter(({ name }) => name === 'Quiz')
      .flatMap((quiz) => checkQuiz(entry, quiz, { nodes, components })),
    ...components
      .filter(({ name }) => name === 'Example')
      .flatMap((example) => checkExample(entry, example, components)),
    ...checkMinimum(entry, components),
  ];
};
