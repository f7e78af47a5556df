import { thingAt } from '../catalogue/thing-path.ts';

const FAILED = 'Das ließ sich nicht laden. Prüft die Verbindung und versucht es noch einmal.';

/** All that changes journeys comes with the first turn to the button. */
const load = () => import('./change-journey.client.ts');

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), properties);

/** Adds the lesson, story or step of this page to the journey, or takes it out again. */
class AddToJourney extends HTMLElement {
  #thing = thingAt(location.pathname)!;
  #add = make('button', { type: 'button', textContent: '＋ Zur Lernreise' });
  #see = make('a', { textContent: 'In eurer Lernreise ✓ (ansehen)' });
  #drop = make('button', { type: 'button', textContent: 'Wieder herausnehmen' });
  #status = make('p', { role: 'status' });

  connectedCallback(): void {
    const home = document.querySelector<HTMLAnchorElement>('.home');
    this.#see.href = `${home?.href}academy/lernreise/`;
    this.append(this.#add, this.#see, this.#drop, this.#status);
    this.#show();
    for (const [button, isAdded] of [
      [this.#add, true],
      [this.#drop, false],
    ] as const) {
      button.addEventListener('pointerenter', () => void load().catch(String));
      button.addEventListener('focus', () => void load().catch(String));
      button.addEventListener('click', () => this.#change(isAdded));
    }
    addEventListener('storage', () => this.#show());
  }

  #change(isAdded: boolean): void {
    load().then(
      ({ changeJourney }) => {
        this.#status.textContent = changeJourney(this.#thing, isAdded);
        this.#show();
        // What was pressed has made room for its counterpart.
        if (this.#add.hidden) this.#see.focus();
        else this.#add.focus();
      },
      () => (this.#status.textContent = FAILED),
    );
  }

  #show(): void {
    const isIn = this.#isIn();
    this.#add.hidden = isIn;
    this.#see.hidden = this.#drop.hidden = !isIn;
  }

  #isIn(): boolean {
    try {
      const stored = JSON.parse(localStorage.getItem('cdl:lernreise') ?? '{}') as {
        items?: { kind: string; id: string }[];
      };
      return stored.items!.some(({ kind, id }) => kind === this.#thing.kind && id === this.#thing.id);
    } catch {
      return false;
    }
  }
}

customElements.define('journey-add', AddToJourney);
