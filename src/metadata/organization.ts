import type { Partner } from '../catalogue/site.ts';
import type { JsonLd } from './json-ld.ts';

/** Who we are, as schema.org Organization; only on the start page. `url` is absolute. */
export const organizationJsonLd = (url: string, partners: Partner[]): JsonLd => {
  const named = (role: Partner['role']) =>
    partners
      .filter((partner) => partner.role === role)
      .map(({ name, url: home }) => ({ '@type': 'Organization', name, url: home }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Civic Data Lab',
    alternateName: 'CDL',
    url,
    logo: new URL('icon-512.png', url).href,
    parentOrganization: named('carrier'),
    funder: named('funder'),
    memberOf: named('network'),
  };
};
