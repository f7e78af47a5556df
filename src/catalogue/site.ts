import { loadEntries, type Data } from './load.ts';
import { once } from './once.ts';

export type Channel = Data<'channels'>;
export type ImpactFigure = Data<'impact'>;
export type NavigationLink = Data<'navigation'>;
export type OperatorField = Data<'operator'>;
export type Partner = Data<'partners'>;
export type OverviewWords = Data<'overviews'>;
export type AccessibilityState = Data<'accessibility'>;

type ListName = 'channels' | 'impact' | 'navigation' | 'operator' | 'overviews' | 'partners';

const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;

const loadList = async <C extends ListName>(name: C): Promise<Data<C>[]> =>
  (await loadEntries(name)).map(({ data }) => data);

/** The links of the header and the footer, in their order. */
export const loadNavigation = once(async (): Promise<NavigationLink[]> =>
  (await loadList('navigation')).sort(byOrder),
);

/** The places where people follow and meet us. */
export const loadChannels = once((): Promise<Channel[]> => loadList('channels'));

/** Carriers, funder and network. */
export const loadPartners = once((): Promise<Partner[]> => loadList('partners'));

/** The dated figures of the impact page, in their order. */
export const loadImpact = once(async (): Promise<ImpactFigure[]> => (await loadList('impact')).sort(byOrder));

/** What the operator fills in; `value` is null where that has not happened yet. */
export const loadOperator = once((): Promise<OperatorField[]> => loadList('operator'));

/** What people call the pages that are made of lists. */
export const loadOverviews = once((): Promise<OverviewWords[]> => loadList('overviews'));

/** What the accessibility statement is made of. */
export const loadAccessibility = once(async (): Promise<AccessibilityState> => {
  const [state] = await loadEntries('accessibility');
  if (state === undefined) throw new Error('content/site/accessibility.yaml ist leer');
  return state.data;
});
