import { quote } from '../characters.ts';
import { decodeEntities } from '../text/link-target.ts';
import type { Finding, Remark } from '../finding.ts';
import { MAX_PICTURE_BYTES } from './pictures.ts';
import type { Source } from '../source.ts';

/** Elements that only draw. Compared in lower case, without their prefix. */
const DRAWING = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textpath title desc metadata style
  clippath mask pattern marker lineargradient radialgradient stop filter feblend fecolormatrix fecomponenttransfer
  fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb
  fefuncg fefuncr fegaussianblur femerge femergenode femorphology feoffset fepointlight fespecularlighting fespotlight
  fetile feturbulence switch view`.split(/\s+/u),
);
/** Prefixes under which drawing programs leave notes that browsers ignore. */
const NOTE_PREFIXES = new Set(['rdf', 'cc', 'dc', 'sodipodi', 'inkscape', 'serif', 'sketch']);
const DANGEROUS =
  /^(?:script|foreignobject|iframe|object|embed|handler|listener|image|a|audio|video|animate.*|set|html|body|link|meta|base|form|input)$/u;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

const REMEDY =
  'Speichert das Bild als „einfaches SVG“ (in Inkscape: Speichern unter › Einfaches SVG) oder als PNG.';

type Report = (offset: number, message: string) => void;

const checkCss = (css: string, offset: number, report: Report): void => {
  const text = decodeEntities(css).toLowerCase();
  if (/@import|expression\s*\(|javascript:|behavior\s*:/u.test(text))
    report(offset, 'Das SVG lädt mit @import oder führt etwas aus.');
  if (text.includes('\\')) report(offset, 'Im Stil des SVG steht ein \\; das ist nicht erlaubt.');
  for (const [, target = ''] of text.matchAll(/url\(\s*["']?\s*([^)]{0,200})/gu)) {
    if (!target.startsWith('#')) report(offset, `Das SVG lädt etwas von außen: url(${quote(target)}).`);
  }
};

const checkAttribute = (name: string, value: string, offset: number, report: Report): void => {
  const plain = name.toLowerCase();
  const local = plain.split(':').at(-1) ?? plain;
  const text = decodeEntities(value).trim();
  if (local.startsWith('on')) report(offset, `Das SVG führt etwas aus: ${quote(name)}.`);
  if (['href', 'src', 'action', 'base'].includes(local) && !text.startsWith('#')) {
    report(
      offset,
      `Das SVG verweist nach außen: ${name}=${quote(text)}. Erlaubt ist nur # und ein Name im selben Bild.`,
    );
  }
  if (plain.startsWith('xmlns') && text === XHTML_NAMESPACE)
    report(offset, 'Im SVG steckt eine Webseite (XHTML).');
  if (plain === 'xmlns' && text !== SVG_NAMESPACE)
    report(offset, `Das SVG hat einen falschen Namensraum: ${quote(text)}.`);
  if (/url\(|@import/iu.test(text) || plain === 'style') checkCss(value, offset, report);
};

const checkElement = (tag: string, offset: number, report: Report): string => {
  const name = /^<\/?\s*([^\s/>]*)/u.exec(tag)?.[1]?.toLowerCase() ?? '';
  const [local = '', prefix] = name.split(':').reverse();
  if (tag.startsWith('</')) return local;
  const isNote = prefix !== undefined && NOTE_PREFIXES.has(prefix) && !DANGEROUS.test(local);
  if (!isNote && (!DRAWING.has(local) || DANGEROUS.test(local))) {
    report(
      offset,
      `Das SVG enthält <${quote(name, 30).slice(1, -1)}>; erlaubt sind nur Elemente, die zeichnen.`,
    );
  }
  for (const match of tag.matchAll(
    /(?<=[\s"'/])([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu,
  )) {
    checkAttribute(match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? '', offset + match.index, report);
  }
  return local;
};

/** The end of a tag, with `>` inside quotes skipped; -1 when it does not end before the next `<`. */
const endOfTag = (text: string, start: number): number => {
  let quoteMark = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '<' && at > start) return -1;
    if (quoteMark !== '') quoteMark = character === quoteMark ? '' : quoteMark;
    else if (character === '"' || character === "'") quoteMark = character;
    else if (character === '>') return at + 1;
  }
  return -1;
};

/** One construct from `<` on: where it ends, and whether style text follows. */
const readConstruct = (text: string, at: number, report: Report): { end: number; isStyle: boolean } => {
  const skip = (closing: string): { end: number; isStyle: boolean } => {
    const found = text.indexOf(closing, at);
    return { end: found === -1 ? -1 : found + closing.length, isStyle: false };
  };
  if (text.startsWith('<!--', at)) return skip('-->');
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at);
    checkCss(text.slice(at + 9, end === -1 ? text.length : end), at, report);
    return { end: end === -1 ? -1 : end + 3, isStyle: false };
  }
  if (text.startsWith('<!', at)) {
    report(at, 'Das SVG enthält DOCTYPE oder ENTITY; damit lassen sich fremde Dateien einschleusen.');
    return skip('>');
  }
  if (text.startsWith('<?', at)) {
    const result = skip('?>');
    const instruction = text.slice(at, result.end === -1 ? text.length : result.end);
    const isHarmless = /^<\?xml\s(?![^]*encoding\s*=\s*["'](?!utf-8["']))/iu.test(instruction);
    if (!isHarmless)
      report(at, `Das SVG enthält ${quote(instruction)}; erlaubt ist nur die Zeile <?xml … ?> mit UTF-8.`);
    return result;
  }
  const end = endOfTag(text, at);
  const tag = text.slice(at, end === -1 ? text.length : end);
  const name = checkElement(tag, at, report);
  return { end, isStyle: name === 'style' && !tag.startsWith('</') && !tag.endsWith('/>') };
};

const checkStart = (text: string, report: Report): void => {
  const isSvg = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--|<!DOCTYPE|<(?:\w{1,20}:)?svg[\s>])/iu.test(text);
  if (!isSvg || !/<(?:\w{1,20}:)?svg[\s>]/iu.test(text))
    report(0, 'Die Datei heißt .svg, ist aber kein SVG-Bild.');
};

/** Checks that an SVG only draws: no scripts, handlers, foreign content or external references. Never throws. */
export const checkSvg = (source: Source, size: number): Finding[] => {
  const findings: Finding[] = [];
  const remark = (message: string): Remark => ({ rule: 'svg', message, remedy: REMEDY });
  const report: Report = (offset, message) => {
    if (findings.length < 20) findings.push(source.report(offset, remark(message)));
  };
  const { text } = source;
  if (size > MAX_PICTURE_BYTES) report(0, 'Das SVG ist über 5 MB groß.');
  checkStart(text, report);
  for (let at = text.indexOf('<'); at !== -1 && findings.length < 20;) {
    const { end, isStyle } = readConstruct(text, at, report);
    if (end === -1) {
      report(at, 'Das SVG ist unvollständig: Hier beginnt etwas, das nicht endet.');
      break;
    }
    const next = text.indexOf('<', end);
    if (isStyle) checkCss(text.slice(end, next === -1 ? text.length : next), end, report);
    at = next;
  }
  return findings;
};
