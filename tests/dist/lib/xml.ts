import { XMLParser, XMLValidator } from 'fast-xml-parser';

// XML 1.0, section 2.2: one of these makes a whole feed unreadable.
// eslint-disable-next-line no-control-regex -- that is the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

const NUMBERED = /&#(x[\da-f]+|\d+);/giu;
const LAST_SIGN = 0x10ffff;

/** Text with its numbered signs written out; a number beyond Unicode becomes a forbidden sign. */
const writeOut = (text: string): string =>
  text.replace(NUMBERED, (_all, digits: string) => {
    const code = Number(digits.toLowerCase().startsWith('x') ? `0${digits}` : digits);
    return code > LAST_SIGN ? '\u0000' : String.fromCodePoint(code);
  });

// Only these are known without a DTD; the validator lets every name pass.
const UNKNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)[^;\s]{0,12};?/iu;

/** What keeps a text from being well-formed XML, in German, or nothing. */
export const xmlFaults = (text: string): string[] => {
  const result = XMLValidator.validate(text);
  const entity = UNKNOWN_ENTITY.exec(text)?.[0];
  return [
    ...(result === true ? [] : [`kein wohlgeformtes XML, Zeile ${result.err.line}: ${result.err.msg}`]),
    ...(entity === undefined ? [] : [`XML kennt ${entity} nicht; das Zeichen selbst schreiben`]),
    ...(FORBIDDEN.test(writeOut(text)) ? ['enthält ein Steuerzeichen, das XML verbietet'] : []),
  ];
};

const LISTS = new Set(['item', 'category', 'url', 'atom:link']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  parseTagValue: false,
  isArray: (name) => LISTS.has(name),
});

/** An element of a parsed file: attributes as `@name`, text as `#text`, one that only holds text as a string. */
export interface XmlNode {
  [name: string]: string | XmlNode | XmlNode[] | undefined;
}

/** Reads XML; items, categories, urls and atom links always come as lists. */
export const parseXml = (text: string): XmlNode => parser.parse(text) as XmlNode;

/** The child of this name, or an empty one. */
export const childOf = (node: XmlNode, name: string): XmlNode => {
  const child = node[name];
  return typeof child === 'object' && !Array.isArray(child) ? child : {};
};

/** The children of this name. */
export const childrenOf = (node: XmlNode, name: string): XmlNode[] => {
  const children = node[name];
  return Array.isArray(children) ? children : [];
};

/** The text of a child, empty when there is none. */
export const textIn = (node: XmlNode, name: string): string => {
  const child = node[name];
  if (typeof child === 'string') return child;
  const text = typeof child === 'object' && !Array.isArray(child) ? child['#text'] : undefined;
  return typeof text === 'string' ? text : '';
};
