import { stationAddress, type Place, type View } from './view.ts';

/** What src/offline keeps: one task, however often the journey changes. */
type Keeper = HTMLElement & { task: { id: string; title: string; pages: string[] } };

/** The one own journey of a device. */
const ID = 'eigene';

/** Paths below the start page, this page first: the journey itself opens without a net as well. */
const listPages = ({ stations }: View, { home, page }: Place): string[] => [
  ...new Set(
    [page, ...stations.map((station) => stationAddress(station, home) ?? page)].map(
      (address) => `/${address.slice(home.length)}`,
    ),
  ),
];

/** Tells the keeper of pages what the journey holds now. */
export const bindOffline = (root: HTMLElement, place: Place): ((view: View) => void) => {
  const keeper = root.querySelector<Keeper>('[data-offline-own]');
  let last: View | undefined;
  return (view) => {
    last = view;
    // Before its script is there, a property would only hide the setter.
    void customElements.whenDefined('offline-journey').then(() => {
      if (keeper === null || last !== view) return;
      keeper.task = { id: ID, title: view.title, pages: listPages(view, place) };
    });
  };
};
