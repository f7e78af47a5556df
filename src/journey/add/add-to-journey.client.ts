import type { ThingName } from '../catalogue/thing-path.ts';

// A browser remembers a script that did not load, until the page is loaded anew.
const FAILED = 'Das ließ sich nicht laden. Prüft die Verbindung und ladet die Seite neu.';

/** The second tap of two was meant for the button that stood there before; in milliseconds. */
const SECOND_TAP_MS = 400;

/** All that changes journeys comes when somebody is about to press a button. */
const load = () => import('./change-journey.client.ts');

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), properties);

/** Adds the lesson, story or step of this page to the journey, with a way back. */
class AddToJourney extends HTMLElement {
  #thing = {
    kind: this.dataset['kind'],
    id: location.pathname.split('/').filter(Boolean).pop(),
  } as ThingName;
  #pressed = -SECOND_TAP_MS;
  #add = this.#button('+ Zur Lernreise', true);
  #see = make('a', {
    href: `${document.querySelector<HTMLAnchorElement>('.home')?.href}academy/lernreise/`,
    textContent: 'In eurer Lernreise ✓ (ansehen)',
    onclick: ({ timeStamp }) => timeStamp - this.#pressed > SECOND_TAP_MS,
  });
  #undo = this.#button('Rückgängig', false);
  #status = make('p', { role: 'status' });

  connectedCallback(): void {
    this.append(this.#add, this.#see, this.#undo, this.#status);
    this.#show();
    addEventListener('storage', () => this.#show());
  }

  #button(textContent: string, isAdded: boolean): HTMLButtonElement {
    return make('button', {
      type: 'button',
      textContent,
      onpointerenter: () => void load().catch(String),
      onclick: () => this.#change(isAdded),
    });
  }

  #change(isAdded: boolean): void {
    load().then(
      ({ changeJourney }) => {
        this.#status.textContent = changeJourney(this.#thing, isAdded);
        this.#pressed = performance.now();
        this.#show();
        this.#undo.hidden = !this.#add.hidden;
        // What was pressed has made room for its counterpart.
        (this.#add.hidden ? this.#see : this.#add).focus();
      },
      () => (this.#status.textContent = FAILED),
    );
  }

  #show(): void {
    this.#add.hidden = this.#isIn();
    this.#see.hidden = !this.#add.hidden;
    // Only who has just added it finds the way back here: on arrival the row must not be longer than its place.
    this.#undo.hidden = true;
  }

  #isIn(): boolean {
    try {
      const { items } = JSON.parse(localStorage.getItem('cdl:lernreise')!) as { items: ThingName[] };
      return items.some(({ kind, id }) => kind === this.#thing.kind && id === this.#thing.id);
    } catch {
      // Nothing there, or nothing that can be read.
      return false;
    }
  }
}

customElements.define('journey-add', AddToJourney);
