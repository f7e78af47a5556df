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

/**
 * Helps to say where something is wrong: the page one comes from is filled in, and its headings become a list to choose
 * from. Where the page cannot be read the plain fields stay as they are.
 */
class ReportPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const page = this.querySelector<HTMLInputElement>('[name=seite]');
    const section = this.querySelector<HTMLInputElement>('[name=abschnitt]');
    if (page === null || section === null) return;
    if (page.value === '' && document.referrer !== '') page.value = readPath(document.referrer) ?? '';
    const path = readPath(page.value);
    const found = path === undefined ? undefined : await loadPage(path);
    const headings = found === undefined ? [] : listHeadings(found);
    if (headings.length > 0) this.#offer(section, headings);
  }

  /** Puts a list in the field's place. What the field holds stays chosen, even if it is no heading of the page. */
  #offer(field: HTMLInputElement, headings: string[]): void {
    const given = field.value;
    const names = given === '' || headings.includes(given) ? headings : [given, ...headings];
    const options = [
      make('option', { value: '' }, WHOLE),
      ...names.map((name) => make('option', { value: name, selected: name === given }, name)),
    ];
    // Styles hang on the class of the field.
    const list = make('select', { id: field.id, name: field.name, className: field.className }, ...options);
    list.setAttribute('aria-describedby', field.getAttribute('aria-describedby') ?? '');
    const hadFocus = field === document.activeElement;
    field.replaceWith(list);
    if (hadFocus) list.focus();
  }
}

customElements.define('report-page', ReportPage);
