import type { LICENSES } from '../schema/fields.ts';

/** A licence as readers see it, and the address of its text. */
export interface License {
  name: string;
  url: string;
}

const TEXTS: Record<(typeof LICENSES)[number], License> = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.de' },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.de' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.de' },
  'dl-de/by-2-0': { name: 'dl-de/by-2-0', url: 'https://www.govdata.de/dl-de/by-2-0' },
  'dl-de/zero-2-0': { name: 'dl-de/zero-2-0', url: 'https://www.govdata.de/dl-de/zero-2-0' },
  'ODbL-1.0': { name: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
};

/** The name and the address of a licence. */
export const describeLicense = (id: (typeof LICENSES)[number]): License => TEXTS[id];
