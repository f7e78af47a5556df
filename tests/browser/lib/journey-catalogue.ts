import type { CatalogueFile } from '../../../src/journey/catalogue/catalogue.ts';
import { readBuilt } from './built-pages.ts';

/** The catalogue of the built site. */
export const loadCatalogueFile = (): CatalogueFile =>
  JSON.parse(readBuilt('academy/lernreise/katalog.json')) as CatalogueFile;
