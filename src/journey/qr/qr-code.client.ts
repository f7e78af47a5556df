import { encode } from 'uqr';
import { drawModules } from './qr-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A QR code as a picture, black on white in every colour scheme, since cameras want it so. Undefined when the text is
 * longer than a QR code can hold (2,953 bytes).
 */
export const drawQrCode = (text: string, label: string): SVGSVGElement | undefined => {
  const modules = encodeModules(text);
  if (modules === undefined) return undefined;
  const svg = document.createElementNS(SVG, 'svg');
  const size = String(modules.length);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', size);
  ground.setAttribute('height', size);
  ground.setAttribute('fill', 'white');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', drawModules(modules));
  path.setAttribute('fill', 'black');
  svg.append(ground, path);
  return svg;
};

/** Four modules of quiet zone, as ISO 18004 asks for. */
const QUIET = 4;

const encodeModules = (text: string): boolean[][] | undefined => {
  try {
    return encode(text, { ecc: 'L', border: QUIET }).data;
  } catch {
    return undefined;
  }
};
