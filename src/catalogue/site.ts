import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once.ts';

export type Channel = CollectionEntry<'channels'>['data'];
export type ImpactFigure = CollectionEntry<'impact'>['data'];
export type NavigationLink = CollectionEntry<'navigation'>['data'];
export type OperatorField = CollectionEntry<'operator'>['data'];
export type Partner = CollectionEntry<'partners'>['data'];
export type AccessibilityState = CollectionEntry<'accessibility'>['data'];

const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

/** The links of the header and the footer, in their order. */
export const loadNavigation = once(async (): Promise<NavigationLink[]> =>
  (await getCollection('navigation')).map((entry) => entry.data).sort(byOrder),
);

/** The places where people follow and meet us, in the order of the file. */
export const loadChannels = once(async (): Promise<Channel[]> =>
  (await getCollection('channels')).map((entry) => entry.data),
);

/** Carriers, funder and network, in the order of the file. */
export const loadPartners = once(async (): Promise<Partner[]> =>
  (await getCollection('partners')).map((entry) => entry.data),
);

/** The dated figures of the impact page, in their order. */
export const loadImpact = once(async (): Promise<ImpactFigure[]> =>
  (await getCollection('impact')).map((entry) => entry.data).sort(byOrder),
);

/** What the operator fills in; `value` is null where that has not happened yet. */
export const loadOperator = once(async (): Promise<OperatorField[]> =>
  (await getCollection('operator')).map((entry) => entry.data),
);

/** What the accessibility statement is made of. */
export const loadAccessibility = once(async (): Promise<AccessibilityState> => {
  const [state] = await getCollection('accessibility');
  if (state === undefined) throw new Error('content/site/accessibility.yaml ist leer');
  return state.data;
});
