// Runs on every page and stays tiny: it only counts. Whoever adds something loads the rest.
const home = document.querySelector<HTMLAnchorElement>('.home');

const countItems = (): number => {
  try {
    const { items } = JSON.parse(localStorage.getItem('cdl:lernreise') ?? '{}') as { items?: unknown[] };
    return items?.length ?? 0;
  } catch {
    return 0;
  }
};

/** One link beside the search of wide screens, one in the bar of phones; the style sheet shows one of them. */
const links = ['nav', '.tools'].map((name) => {
  const link = document.createElement('a');
  link.className = 'journey-count';
  link.href = `${home?.href}academy/lernreise/`;
  return { link, place: home?.parentElement?.querySelector(name) };
});

const show = (): void => {
  const count = countItems();
  for (const { link, place } of links) {
    link.textContent = `Lernreise (${count})`;
    if (count === 0) link.remove();
    // Nothing else in the header moves: on wide screens there is room before the menu.
    else if (place?.matches('nav')) place.before(link);
    else place?.append(link);
  }
};

show();
// The browser tells of other tabs, `announceJourney` of this one.
addEventListener('storage', show);
addEventListener('cdl:lernreise', show);

// Without this the file would be no module, and its names would be everybody's.
export {};
