/** Facts about a page that machines read: schema.org in JSON-LD. */
export type JsonLd = Record<string, unknown>;

/** JSON that is safe inside a script element: no `<` can end it early. */
export const serializeJsonLd = (data: JsonLd): string => JSON.stringify(data).replaceAll('<', '\\u003c');

export const PUBLISHER = { '@type': 'Organization', name: 'Civic Data Lab' } as const;

/** The path to a page, from the start page on. `path` values are absolute addresses. */
export const breadcrumbList = (trail: { label: string; url: string }[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ label, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: url,
  })),
});
