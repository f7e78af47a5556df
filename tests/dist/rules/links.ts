import { thingPath } from '../../../src/journey/catalogue/thing-path.ts';
import { decodeJourney } from '../../../src/journey/link/journey-link.ts';
import type { Journey } from '../../../src/journey/model/journey.ts';
import { findTarget } from '../lib/address.ts';
import { showElement, type Page } from '../lib/page.ts';
import { referencesOf, type Reference } from '../lib/references.ts';
import { onPages } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

/** Where a fragment may be a whole learning journey. */
const BUILDER = '/academy/lernreise/';

/** A journey arrives whole, and all its stations are on the site. */
const journeyFault = ({ items }: Journey, problems: string[], site: Site): string | undefined => {
  const gone = items.filter((item) => item.kind !== 'note' && !site.pageAt.has(thingPath(item)));
  return [...problems, ...gone.map(({ id }) => `${id} gibt es nicht`)].join(' ') || undefined;
};

const fragmentFault = (target: Page, fragment: string, site: Site): string | undefined => {
  const { journey, problems } =
    target.path === BUILDER ? decodeJourney(fragment) : { journey: undefined, problems: [] };
  if (journey !== undefined) return journeyFault(journey, problems, site);
  // `#top` means the top of the page, whether or not something is called so (HTML standard).
  if (fragment === '' || fragment === 'top') return undefined;
  const isThere = target.elements.some((element) => element.getAttribute('id') === fragment);
  return isThere ? undefined : `auf ${target.path} hat nichts die id „${fragment}“`;
};

const referenceFault = ({ value }: Reference, page: Page, site: Site): string | undefined => {
  if (value === '' || value === '#') return 'die Adresse ist leer';
  const target = findTarget(value, page, site);
  if (target.kind === 'broken') return target.reason;
  if (target.kind !== 'page') return undefined;
  if (target.page.kind === 'redirect')
    return 'dort steht nur eine Weiterleitung, gleich die neue Adresse nehmen';
  return fragmentFault(target.page, target.fragment, site);
};

/** Every address in a page leads somewhere: to a file of the build, to a heading that is there, or out over https. */
export const links = onPages((page, site) =>
  referencesOf(page).flatMap((reference) => {
    const fault = referenceFault(reference, page, site);
    return fault === undefined
      ? []
      : [`${showElement(reference.element)} führt ins Leere: ${reference.value} – ${fault}`];
  }),
);
