import { listWords, quote } from './characters.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './finding.ts';
import { plainText, type AttributeNode, type FlatNode } from './markdown.ts';
import { COMPONENT_NAMES, COMPONENTS, LESSON_MINIMUM, MIN_ANSWERS, type ComponentRule } from './mdx-components.ts';
import { findNearest, suggest } from './near-miss.ts';
import { wordHtml } from './raw-html.ts';

/** A component in the text of a lesson, with its literal attributes. */
export interface Component {
  name: string;
  flat: FlatNode;
  rule: ComponentRule;
  /** Text of each attribute that has one. */
  values: ReadonlyMap<string, string>;
}

const isElement = ({ node }: FlatNode): boolean => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Offset of an attribute in the opening tag; the tag itself when it is not found. */
const offsetOfAttribute = (entry: Entry, flat: FlatNode, name: string): number => {
  const tag = entry.source.text.slice(flat.start, Math.min(flat.end, flat.start + 5_000));
  for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
    if (/\s/u.test(tag[at - 1] ?? '') && /[\s=/>]/u.test(tag[at + name.length] ?? '')) return flat.start + at;
  }
  return flat.start;
};

/** Reports at an attribute of a component. */
export const reportAttribute = (entry: Entry, { flat }: Component, name: string, remark: Parameters<Entry['source']['report']>[1]): Finding =>
  entry.source.report(offsetOfAttribute(entry, flat, name), remark);

const nearestElement = (flat: FlatNode): FlatNode | undefined => {
  let parent = flat.parent;
  while (parent !== undefined && !isElement(parent)) parent = parent.parent;
  return parent;
};

const toComponent = (flat: FlatNode): Component | undefined => {
  const name = flat.node.name ?? '';
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!isElement(flat) || rule === undefined) return undefined;
  const values = new Map<string, string>();
  for (const { name: key, value } of flat.node.attributes ?? []) {
    if (key !== undefined && typeof value === 'string') values.set(key, value);
  }
  return { name, flat, rule, values };
};

/** The known components of a text, in reading order. */
export const findComponents = (nodes: readonly FlatNode[]): Component[] => nodes.flatMap((flat) => toComponent(flat) ?? []);

const wordUnknown = (entry: Entry, flat: FlatNode): Finding => {
  const name = flat.node.name ?? '';
  if (/^[A-Z]/u.test(name)) {
    const message = `Den Baustein ${quote(`<${name}>`, 40)} gibt es nicht; erlaubt sind ${listWords(COMPONENT_NAMES, 'und')}.`;
    return entry.source.report(flat.start, { rule: 'mdx-component', message, remedy: suggest(name, COMPONENT_NAMES, 'Löscht den Baustein und behaltet seinen Text.') });
  }
  const nearest = findNearest(name, COMPONENT_NAMES);
  const remark = wordHtml(name, 'mdx');
  const remedy = nearest !== undefined && nearest.toLowerCase() === name.toLowerCase() ? `Meintet ihr <${nearest}>?` : remark.remedy;
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
    return [entry.source.report(flat.start, { rule: 'mdx-expression', message, remedy: 'Löscht die Zeile, oder schreibt \\{ und \\}.' })];
  }
  return isElement(flat) && !COMPONENT_NAMES.includes(flat.node.name ?? '') ? [wordUnknown(entry, flat)] : [];
};

const wordPresent = (component: Component, { name = '', value }: AttributeNode): { message: string; remedy: string } | undefined => {
  const { rule } = component;
  const attribute = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  const tag = `<${component.name}>`;
  if (attribute === undefined) {
    const names = Object.keys(rule.attributes);
    const allowed = names.length === 0 ? 'er hat keine Angaben' : `erlaubt sind ${listWords(names, 'und')}`;
    return { message: `Der Baustein ${tag} kennt ${quote(name, 30)} nicht; ${allowed}.`, remedy: suggest(name, names, `Zum Beispiel:\n${rule.example}`) };
  }
  const example = attribute.kind === 'flag' ? name : `${name}="${attribute.example}"`;
  if (typeof value === 'object' && value !== null) {
    return { message: `${quote(name, 30)} in ${tag} steht in geschweiften Klammern; erlaubt ist nur Text in Anführungszeichen.`, remedy: `Zum Beispiel: ${example}` };
  }
  if (attribute.kind === 'flag') {
    return typeof value === 'string' ? { message: `${quote(name, 30)} in ${tag} hat einen Wert; erlaubt ist nur das Wort allein.`, remedy: `Schreibt nur: ${name}` } : undefined;
  }
  const text = (value ?? '').trim();
  const wrong =
    text === '' ||
    (attribute.kind === 'number' && !/^[1-9]\d{0,3}$/u.test(text)) ||
    (attribute.kind === 'choice' && !attribute.values?.includes(text)) ||
    (attribute.kind === 'file' && !/^\.\/[a-z0-9-]+\.csv$/u.test(text));
  if (!wrong) return undefined;
  const allowed = attribute.values === undefined ? attribute.description : listWords(attribute.values);
  return { message: `${quote(name, 30)} in ${tag} ist ${text === '' ? 'leer' : quote(text)}; erlaubt ist: ${allowed}.`, remedy: suggest(text, attribute.values ?? [], `Zum Beispiel: ${example}`) };
};

const checkAttributes = (entry: Entry, component: Component): Finding[] => {
  const { flat, rule, name } = component;
  const attributes = flat.node.attributes ?? [];
  const seen = new Set<string>();
  const findings = attributes.flatMap((attribute) => {
    const key = attribute.name ?? '…';
    const isTwice = seen.has(key);
    seen.add(key);
    const twice = { message: `${quote(key, 30)} steht in <${name}> zweimal.`, remedy: 'Löscht eine der beiden Angaben.' };
    const words = isTwice ? twice : wordPresent(component, attribute);
    return words === undefined ? [] : [reportAttribute(entry, component, key, { rule: 'mdx-attribute', ...words })];
  });
  const missing = Object.entries(rule.attributes).filter(([key, { isRequired }]) => isRequired && !seen.has(key));
  return [
    ...findings,
    ...missing.map(([key, { description, example }]) => {
      const message = `Im Baustein <${name}> fehlt ${quote(key, 30)}: ${description}.`;
      return entry.source.report(flat.start, { rule: 'mdx-attribute', message, remedy: `Ergänzt zum Beispiel: ${key}="${example}"` });
    }),
  ];
};

const isBlank = (flat: FlatNode): boolean => flat.node.type === 'text' && (flat.node.value ?? '').trim() === '';

const checkPlace = (entry: Entry, component: Component, childrenOf: ReadonlyMap<FlatNode, FlatNode[]>): Finding[] => {
  const { name, flat, rule } = component;
  const report = (at: FlatNode, message: string): Finding =>
    entry.source.report(at.start, { rule: 'mdx-place', message, remedy: `Zum Beispiel:\n${rule.example}` });
  const findings: Finding[] = [];
  if (rule.parent !== undefined && nearestElement(flat)?.node.name !== rule.parent) {
    findings.push(report(flat, `Der Baustein <${name}> steht nicht in <${rule.parent}>; nur dort ist er erlaubt.`));
  }
  const isEmpty = plainText(flat.node).trim() === '';
  if (rule.hasContent && isEmpty && rule.onlyChild === undefined) {
    const what = name === 'Answer' ? 'Der Antwort fehlt die Erklärung: warum stimmt sie, oder warum nicht?' : `Der Baustein <${name}> ist leer.`;
    findings.push(report(flat, what));
  }
  if (!rule.hasContent && !isEmpty) findings.push(report(flat, `Im Baustein <${name}> steht Text; er hat nur Angaben und endet mit />.`));
  const strangers = rule.onlyChild === undefined ? [] : (childrenOf.get(flat) ?? []).filter((child) => !isBlank(child) && child.node.name !== rule.onlyChild);
  for (const stranger of strangers.slice(0, 1)) {
    findings.push(report(stranger, `In <${name}> steht etwas anderes als <${rule.onlyChild ?? ''}>; erlaubt ist nur das.`));
  }
  return findings;
};

const checkQuiz = (entry: Entry, quiz: Component, components: readonly Component[]): Finding[] => {
  const answers = components.filter(({ name, flat }) => name === 'Answer' && nearestElement(flat) === quiz.flat);
  const report = (message: string, remedy: string): Finding => entry.source.report(quiz.flat.start, { rule: 'mdx-quiz', message, remedy });
  const findings: Finding[] = [];
  if (answers.length < MIN_ANSWERS) {
    findings.push(report(`Diese Frage hat ${answers.length} ${answers.length === 1 ? 'Antwort' : 'Antworten'}, nötig sind mindestens ${MIN_ANSWERS}.`, `Zum Beispiel:\n${quiz.rule.example}`));
  }
  const isRight = answers.some(({ flat }) => flat.node.attributes?.some(({ name }) => name === 'correct'));
  if (answers.length > 0 && !isRight) {
    findings.push(report('Keine Antwort dieser Frage ist als richtig markiert.', 'Schreibt bei einer Antwort: <Answer text="…" correct>'));
  }
  return findings;
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
    ...components.filter(({ name }) => name === 'Quiz').flatMap((quiz) => checkQuiz(entry, quiz, components)),
    ...checkMinimum(entry, components),
  ];
};
