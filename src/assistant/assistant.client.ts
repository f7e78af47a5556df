/**
 * The questions work without this: each answer is a link to the next screen on the page. Here the focus follows, also on
 * the way back, the tab says which question it is, and an answer that was given stays marked.
 */
const assistant = document.querySelector<HTMLElement>('[data-assistant]');
const pageTitle = document.title;

const shown = (): HTMLElement | undefined =>
  [...(assistant?.querySelectorAll<HTMLElement>('h2') ?? [])].find(
    (question) => question.getClientRects().length > 0,
  );

/** The answer that was chosen here stands in the entry of the history, so that Back finds it. */
const markChosen = (): void => {
  const { chosen } = (history.state ?? {}) as { chosen?: string };
  for (const marked of assistant?.querySelectorAll('[aria-current]') ?? [])
    marked.removeAttribute('aria-current');
  for (const link of assistant?.querySelectorAll('[data-answer]') ?? [])
    if (link.getAttribute('href') === chosen) link.setAttribute('aria-current', 'true');
};

/** `Frage 2 von 4: Wo hängt es?` */
const nameOf = (question: HTMLElement): string =>
  [question.firstElementChild, question.lastChild].map((part) => part?.textContent?.trim()).join(': ');

const show = (): void => {
  const question = shown();
  if (question === undefined) return;
  markChosen();
  document.title = location.hash === '' ? pageTitle : `${nameOf(question)} | ${pageTitle}`;
  question.focus({ preventScroll: true });
};

assistant?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('[data-answer]') : null;
  if (link !== null) history.replaceState({ chosen: link.getAttribute('href') }, '');
});

// The link that skips to the content would make the first question the shown one again.
document.querySelector('a[href="#inhalt"]')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#inhalt')?.focus();
});

addEventListener('hashchange', show);
addEventListener('pageshow', () => (location.hash === '' ? markChosen() : show()));
