import { address } from '../catalogue/address.ts';

/**
 * The full address of a page's share picture, drawn by `src/share/`.
 * @param pathname path of the page as it is requested, base path included
 */
export const shareImage = (pathname: string, site: URL | undefined): string => {
  const base = address('/');
  return new URL(`${base}teilen/${pathname.slice(base.length)}bild.png`, site).href;
};
