/** One tile of the small map: short name, column from the west and row from the north, both from 1. */
export interface LandTile {
  short: string;
  column: number;
  row: number;
}

/**
 * Germany's Länder as tiles of one size, roughly where they lie: small ones are as easy to read and to tap as large ones,
 * and no shape claims that area counts.
 */
export const LAND_TILES: Readonly<Record<string, LandTile>> = {
  'Schleswig-Holstein': { short: 'SH', column: 2, row: 1 },
  Hamburg: { short: 'HH', column: 3, row: 1 },
  'Mecklenburg-Vorpommern': { short: 'MV', column: 4, row: 1 },
  Bremen: { short: 'HB', column: 1, row: 2 },
  Niedersachsen: { short: 'NI', column: 2, row: 2 },
  'Sachsen-Anhalt': { short: 'ST', column: 3, row: 2 },
  Brandenburg: { short: 'BB', column: 4, row: 2 },
  Berlin: { short: 'BE', column: 5, row: 2 },
  'Nordrhein-Westfalen': { short: 'NW', column: 1, row: 3 },
  Hessen: { short: 'HE', column: 2, row: 3 },
  Thüringen: { short: 'TH', column: 3, row: 3 },
  Sachsen: { short: 'SN', column: 4, row: 3 },
  Saarland: { short: 'SL', column: 1, row: 4 },
  'Rheinland-Pfalz': { short: 'RP', column: 2, row: 4 },
  'Baden-Württemberg': { short: 'BW', column: 3, row: 4 },
  Bayern: { short: 'BY', column: 4, row: 4 },
};

/** How many shades a map has; more cannot be told apart. */
export const SHADES = 4;

/** The shade of a value between 0 and the largest: 1 (light) to `SHADES` (dark); 0 for nothing. */
export const shadeOf = (value: number, largest: number): number =>
  value <= 0 || largest <= 0 ? 0 : Math.min(SHADES, Math.max(1, Math.ceil((value / largest) * SHADES)));
