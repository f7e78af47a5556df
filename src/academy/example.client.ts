/** Where the chosen field is kept; listed on the page that shows what this device stores. */
const KEY = 'cdl:beispiel';
const CHANGED = 'cdl:example-field';

/** Reading and writing fail where storage is forbidden; then the choice holds for this page. */
const readField = (): string => {
  try {
    return localStorage.getItem(KEY) ?? 'neutral';
  } catch {
    return 'neutral';
  }
};

const keepField = (field: string): void => {
  try {
    if (field === 'neutral') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, field);
  } catch {
    // Nothing is lost: the examples of this page follow the choice all the same.
  }
};

/** Shows one of several tellings of an example; all examples of a page follow one choice. */
class ExampleSwitch extends HTMLElement {
  #cases = new Map<string, HTMLElement>();
  #buttons: HTMLButtonElement[] = [];

  connectedCallback(): void {
    const fields = this.querySelector<HTMLElement>('[data-fields]');
    if (fields === null) return;
    for (const item of this.querySelectorAll<HTMLElement>('[data-case]')) {
      const fold = item.querySelector('details');
      const inside = fold?.querySelector('.inside');
      // The choice takes the place of the fold.
      if (fold && inside) fold.replaceWith(...inside.childNodes);
      this.#cases.set(item.dataset['case'] ?? '', item);
    }
    this.#buttons = [...fields.querySelectorAll('button')].filter((button) => {
      button.hidden = !this.#cases.has(button.dataset['field'] ?? '');
      return !button.hidden;
    });
    if (this.#buttons.length < 2) return;
    fields.hidden = false;
    for (const button of this.#buttons)
      button.addEventListener('click', () => {
        const field = button.dataset['field'] ?? 'neutral';
        keepField(field);
        document.dispatchEvent(new CustomEvent(CHANGED, { detail: field }));
      });
    document.addEventListener(CHANGED, (event) => this.#show((event as CustomEvent<string>).detail));
    this.#show(readField());
  }

  #show(wanted: string): void {
    const field = this.#cases.has(wanted) ? wanted : 'neutral';
    for (const [name, item] of this.#cases) item.hidden = name !== field;
    for (const button of this.#buttons)
      button.setAttribute('aria-pressed', String(button.dataset['field'] === field));
  }
}

customElements.define('example-switch', ExampleSwitch);
