const SVG = 'http://www.w3.org/2000/svg';

const shape = (name: string, attributes: Record<string, string>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const RING = { cx: '12', cy: '12', r: '10' };

/** A ring that fills with the share of lessons that are done; a full one has a tick. It says nothing to be read out. */
export const drawRing = (done: number, total: number): SVGElement => {
  const ring = shape('svg', { class: 'progress-ring', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  const share = String(total === 0 ? 0 : done / total);
  ring.append(shape('circle', { ...RING, class: 'track' }));
  if (done > 0)
    ring.append(
      shape('circle', {
        ...RING,
        pathLength: '1',
        'stroke-dasharray': `${share} 1`,
        transform: 'rotate(-90 12 12)',
      }),
    );
  if (total > 0 && done >= total) ring.append(shape('path', { d: 'm7 12.5 3.5 3.5 6.5-7.5' }));
  return ring;
};
