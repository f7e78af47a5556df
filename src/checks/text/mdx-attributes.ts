import { listWords, quote } from '../characters.ts';
import { reportAttribute, type Component } from './components.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding } from '../finding.ts';
import type { AttributeNode } from './markdown.ts';
import { suggest } from '../near-miss.ts';

const wordPresent = (
  component: Component,
  { name = '', value }: AttributeNode,
): { message: string; remedy: string } | undefined => {
  const { rule } = component;
  const attribute = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  const tag = `<${component.name}>`;
  if (attribute === undefined) {
    const names = Object.keys(rule.attributes);
    const allowed = names.length === 0 ? 'er hat keine Angaben' : `erlaubt sind ${listWords(names, 'und')}`;
    return {
      message: `Der Baustein ${tag} kennt ${quote(name, 30)} nicht; ${allowed}.`,
      remedy: suggest(name, names, `Zum Beispiel:\n${rule.example}`),
    };
  }
  const example = attribute.kind === 'flag' ? name : `${name}="${attribute.example}"`;
  if (typeof value === 'object' && value !== null) {
    return {
      message: `${quote(name, 30)} in ${tag} steht in geschweiften Klammern; erlaubt ist nur Text in Anführungszeichen.`,
      remedy: `Zum Beispiel: ${example}`,
    };
  }
  if (attribute.kind === 'flag') {
    return typeof value === 'string'
      ? {
          message: `${quote(name, 30)} in ${tag} hat einen Wert; erlaubt ist nur das Wort allein.`,
          remedy: `Schreibt nur: ${name}`,
        }
      : undefined;
  }
  const text = (value ?? '').trim();
  const wrong =
    text === '' ||
    (attribute.kind === 'number' && !/^[1-9]\d{0,3}$/u.test(text)) ||
    (attribute.kind === 'choice' && !attribute.values?.includes(text)) ||
    (attribute.kind === 'file' && !/^\.\/[a-z0-9-]+\.csv$/u.test(text));
  if (!wrong) return undefined;
  const allowed = attribute.values === undefined ? attribute.description : listWords(attribute.values);
  return {
    message: `${quote(name, 30)} in ${tag} ist ${text === '' ? 'leer' : quote(text)}; erlaubt ist: ${allowed}.`,
    remedy: suggest(text, attribute.values ?? [], `Zum Beispiel: ${example}`),
  };
};

/** The attributes of a component: known ones only, none missing, each a literal of the right kind. */
export const checkAttributes = (entry: Entry, component: Component): Finding[] => {
  const { flat, rule, name } = component;
  const attributes = flat.node.attributes ?? [];
  const seen = new Set<string>();
  const findings = attributes.flatMap((attribute) => {
    const key = attribute.name ?? '…';
    const isTwice = seen.has(key);
    seen.add(key);
    const twice = {
      message: `${quote(key, 30)} steht in <${name}> zweimal.`,
      remedy: 'Löscht eine der beiden Angaben.',
    };
    const words = isTwice ? twice : wordPresent(component, attribute);
    return words === undefined
      ? []
      : [reportAttribute(entry, component, key, { rule: 'mdx-attribute', ...words })];
  });
  const missing = Object.entries(rule.attributes).filter(
    ([key, { isRequired }]) => isRequired && !seen.has(key),
  );
  return [
    ...findings,
    ...missing.map(([key, { description, example }]) => {
      const message = `Im Baustein <${name}> fehlt ${quote(key, 30)}: ${description}.`;
      return entry.source.report(flat.start, {
        rule: 'mdx-attribute',
        message,
        remedy: `Ergänzt zum Beispiel: ${key}="${example}"`,
      });
    }),
  ];
};
