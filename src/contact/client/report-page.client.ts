import { make } from '../../ui/make.client.ts';

const WHOLE = 'Die ganze Seite';

/** Loads a page of ours as a document; nothing in it runs. Undefined for anything else. */
const loadPage = (path: string): Promise<Document | undefined> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () =>
      resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined),
    );
    request.addEventListener('error', () => resolve(undefined));
    request.open('GET', path);
    request.send();
  });

/** The path of a page of this site that an address or a field names. */
const readPath = (value: string): string | undefined => {
  const url =
    /^(?:\/|https?:)/u.test(value) && URL.canParse(value, location.href)
      ? new URL(value, location.href)
      : undefined;
  return url?.origin === location.origin && url.pathname !== location.pathname ? url.pathname : undefined;
};

const listHeadings = (page: Document): string[] => [
  ...new Set(
    [...page.querySelectorAll('main h2, main h3')].map((heading) =>
      heading.textContent.replace(/\s+/gu, ' ').trim(),
    ),
  ),
];

type Section = HTMLInputElement | HTMLSelectElement;

/** A list in the field's place. What was given stays chosen, even if it is no heading of the page. */
const makeList = (field: HTMLInputElement, headings: readonly string[], given: string): HTMLSelectElement => {
  const names = given === '' || headings.includes(given) ? headings : [given, ...headings];
  const options = [
    make('option', { value: '' }, WHOLE),
    ...names.map((name) => make('option', { value: name }, name)),
  ];
  // Styles hang on the class of the field.
  const list = make('select', { id: field.id, name: field.name, className: field.className }, ...options);
  list.setAttribute('aria-describedby', field.getAttribute('aria-describedby') ?? '');
  return list;
};

/**
 * Helps to say where something is wrong: the page one comes from is filled in, and its headings become a list to choose
 * from. Where the page cannot be read the plain fields stay as they are, or come back.
 */
class ReportPage extends HTMLElement {
  #plain!: HTMLInputElement;
  #path: string | undefined;
  #headings: readonly string[] = [];

  connectedCallback(): void {
    const page = this.querySelector<HTMLInputElement>('[name=seite]');
    const section = this.querySelector<HTMLInputElement>('[name=abschnitt]');
    if (page === null || section === null) return;
    this.#plain = section;
    if (page.value === '' && document.referrer !== '') page.value = readPath(document.referrer) ?? '';
    page.addEventListener('change', () => {
      const path = readPath(page.value);
      if (path === this.#path) return;
      // At once: whoever pressed Enter is sending already.
      this.#forgetHeading();
      // Later: the focus may be on its way to the field that is replaced.
      setTimeout(() => void this.#turnTo(path));
    });
    void this.#turnTo(readPath(page.value));
  }

  get #section(): Section {
    return this.querySelector<Section>('[name=abschnitt]')!;
  }

  /** A heading of the page before says nothing about another page; what somebody has written stays. */
  #forgetHeading(): void {
    const section = this.#section;
    if (!this.#headings.includes(section.value)) return;
    section.value = '';
    // The draft forgets it too.
    section.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async #turnTo(path: string | undefined): Promise<void> {
    this.#path = path;
    this.#offer([]);
    const found = path === undefined ? undefined : await loadPage(path);
    // Yet another page may be named by now.
    if (found !== undefined && path === this.#path) this.#offer(listHeadings(found));
  }

  #offer(headings: readonly string[]): void {
    this.#headings = headings;
    const field = this.#section;
    const next = headings.length === 0 ? this.#plain : makeList(this.#plain, headings, field.value);
    if (next === field) return;
    next.value = field.value;
    const hadFocus = field === document.activeElement;
    field.replaceWith(next);
    if (hadFocus) next.focus();
  }
}

customElements.define('report-page', ReportPage);
