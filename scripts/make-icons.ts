/**
 * Draws the icons and the share picture from the mark and writes them to public/. Run it by hand after changing the
 * mark: `node scripts/make-icons.ts`.
 */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const BERRY = '#86184f';
const BLUE = '#8bb8ff';
const PUBLIC = new URL('../public/', import.meta.url);

/** The mark: two loose points, then a line with three rings. `ground` fills the rings. */
const mark = (ground: string, color: string): string => `
  <g fill="${color}" stroke="${color}" stroke-width="0">
    <circle cx="4" cy="13" r="2.2"/><circle cx="10" cy="26" r="2.2"/>
    <path d="M17.5 19.5 30 24 48.5 7.5" fill="none" stroke-width="2.8"/>
    <g fill="${ground}" stroke-width="2.8"><circle cx="17.5" cy="19" r="4"/><circle cx="31.5" cy="23.5" r="4"/><circle cx="49" cy="7" r="5"/></g>
  </g>`;

/** A square icon; `inset` keeps the mark inside the safe zone of round masks. */
const icon = (inset: number): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <rect width="64" height="64" rx="12" fill="${BLUE}"/>
  <g transform="translate(${inset} ${inset + 8}) scale(${(64 - 2 * inset) / 56})">${mark(BLUE, BERRY)}</g>
</svg>`;

const scatter = Array.from({ length: 70 }, (_, index) => {
  const x = 30 + ((index * 0.618034) % 1) * 760;
  const chaos = Math.max(0, 1 - x / 800);
  const y = 430 + (((index * 0.754878) % 1) - 0.5) * 420 * chaos - (x / 800) * 40;
  return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${index % 3 === 0 ? 9 : 7}"/>`;
}).join('');

const share = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="${BLUE}"/>
  <path d="M560 400 720 430 880 250 1010 310 1200 130V630H560Z" fill="#88a3ea"/>
  <g fill="${BERRY}" opacity="0.8">${scatter}</g>
  <path d="M560 400 720 430 880 250 1010 310 1230 100" fill="none" stroke="${BERRY}" stroke-width="12" stroke-linejoin="round"/>
  <g fill="${BLUE}" stroke="${BERRY}" stroke-width="12"><circle cx="560" cy="400" r="22"/><circle cx="720" cy="430" r="22"/><circle cx="880" cy="250" r="22"/><circle cx="1010" cy="310" r="22"/></g>
  <g transform="translate(90 80) scale(3.4)">${mark(BLUE, '#2b0f1e')}</g>
</svg>`;

const draw = async (name: string, svg: string, width: number): Promise<void> => {
  await sharp(Buffer.from(svg), { density: 300 })
    .resize(width)
    .png({ palette: true, effort: 10 })
    .toFile(new URL(name, PUBLIC).pathname);
};

await writeFile(new URL('favicon.svg', PUBLIC), icon(6).replaceAll(/\n\s*/gu, ''));
await draw('apple-touch-icon.png', icon(9), 180);
await draw('icon-144.png', icon(9), 144);
await draw('icon-192.png', icon(9), 192);
await draw('icon-512.png', icon(9), 512);
await draw('share.png', share, 1200);
