import { listWords, quote } from '../characters.ts';
import { reportAttribute, type Component } from './components.ts';
import type { Entry } from '../frontmatter/entry.ts';
import type { Finding } from '../finding.ts';
import type { AttributeNode } from './markdown.ts';
import { suggest } from '../near-miss.ts';
import type { AttributeRule } from './mdx-components.ts';

interface Wording {
  message: string;
  remedy: string;
}

const wordUnknown = ({ name: tag, rule }: Component, name: string): Wording => {
  const names = Object.keys(rule.attributes);
  const allowed = names.length === 0 ? 'er hat keine Angaben' : `erlaubt: ${listWords(names, 'und')}`;
  return {
    message: `Der Baustein <${tag}> kennt ${quote(name, 30)} nicht; ${allowed}.`,
    remedy: suggest(name, names, `Zum Beispiel:\n${rule.example}`),
  };
};

const isWrong = ({ kind, values }: AttributeRule, text: string): boolean =>
  text === '' ||
  (kind === 'number' && !/^[1-9]\d{0,3}$/u.test(text)) ||
  (kind === 'decimal' && !/^\d+(?:\.\d+)?$/u.test(text)) ||
  (kind === 'term' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text)) ||
  (kind === 'choice' && values?.includes(text) !== true) ||
  (kind === 'file' && !/^\.\/[a-z0-9-]+\.csv$/u.test(text));

const describeAllowed = ({ kind, values, description }: AttributeRule): string => {
  if (values !== undefined) return listWords(values);
  if (kind === 'number') return `eine ganze Zahl (${description})`;
  return kind === 'decimal' ? `eine Zahl mit Punkt (${description})` : description;
};

const wordPresent = (component: Component, { name = '', value }: AttributeNode): Wording | undefined => {
  const rule = Object.hasOwn(component.rule.attributes, name) ? component.rule.attributes[name] : undefined;
  if (rule === undefined) return wordUnknown(component, name);
  const where = `${quote(name, 30)} in <${component.name}>`;
  const isFlag = rule.kind === 'flag';
  const example = isFlag ? name : `${name}="${rule.example}"`;
  const remedy = `Zum Beispiel: ${example}`;
  if (typeof value === 'object' && value !== null) {
    return {
      message: `${where} steht in geschweiften Klammern; erlaubt ist nur Text in Anführungszeichen.`,
      remedy,
    };
  }
  if (isFlag) {
    const message = `${where} hat einen Wert; erlaubt ist nur das Wort allein.`;
    return typeof value === 'string' ? { message, remedy: `Schreibt nur: ${name}` } : undefined;
  }
  const text = (value ?? '').trim();
  if (!isWrong(rule, text)) return undefined;
  const message = `${where} ist ${text === '' ? 'leer' : quote(text)}; erlaubt: ${describeAllowed(rule)}.`;
  return { message, remedy: suggest(text, rule.values ?? [], remedy) };
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
