import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
/** Light squares around the code; readers need four (ISO/IEC 18004). */
const QUIET = 4;

const create = (name: string, attributes: Record<string, string>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** Dark squares as one path: a run of them in a row is one rectangle. */
const drawSquares = (rows: readonly boolean[][]): string =>
  rows
    .map((row, y) => {
      let path = '';
      for (let x = 0; x < row.length; x += 1) {
        if (row[x] !== true) continue;
        const start = x;
        while (row[x + 1] === true) x += 1;
        path += `M${start} ${y}h${x - start + 1}v1h${start - x - 1}z`;
      }
      return path;
    })
    .join('');

/** A QR code as a picture, dark on light on any screen; undefined when the text is too long for one. */
export const drawQr = (text: string, label: string): SVGElement | undefined => {
  try {
    const { data, size } = encode(text, { ecc: 'L', border: QUIET });
    const svg = create('svg', {
      viewBox: `0 0 ${size} ${size}`,
      class: 'qr',
      role: 'img',
      'aria-label': label,
    });
    svg.append(
      create('rect', { width: String(size), height: String(size), fill: 'white' }),
      create('path', { d: drawSquares(data), fill: 'black', 'shape-rendering': 'crispEdges' }),
    );
    return svg;
  } catch {
    // Some 2,900 characters are the end.
    return undefined;
  }
};
