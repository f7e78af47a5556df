import {
  countValue,
  describeChoice,
  FACETS,
  noValues,
  passes,
  readChoice,
  toggle,
  writeChoice,
  type FacetId,
  type Values,
} from './selection.ts';

interface Row {
  item: HTMLElement;
  tags: Values;
}

/** One check box: the value it stands for and what it shows. */
interface Box {
  facet: FacetId;
  value: string;
  label: string;
  item: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text: string,
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};

const readTags = (item: HTMLElement): Values => {
  const tags = noValues();
  for (const facet of FACETS)
    tags[facet] = (item.dataset['tags'] ?? '')
      .split(' ')
      .filter((tag) => tag.startsWith(`${facet}:`))
      .map((tag) => tag.slice(facet.length + 1));
  return tags;
};

/** Turns the link of a value into a check box with the same words. */
const makeBox = (facet: FacetId, item: HTMLElement): Box => {
  const value = item.dataset['value'] ?? '';
  const label = item.querySelector('.label')?.textContent ?? value;
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = facet;
  input.value = value;
  const count = make('span', 'count', '');
  const frame = document.createElement('label');
  frame.append(input, make('span', 'label', label), ' ', count);
  item.replaceChildren(frame);
  return { facet, value, label, item, input, count };
};

/** The filters of the library. The address holds the choice; the history holds whether the filters lie open. */
class StoryFilter extends HTMLElement {
  #rows: Row[] = [];
  #boxes: Box[] = [];
  #known = noValues();
  #chosen = noValues();
  #title = document.title;

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-tags]')].map((item) => ({
      item,
      tags: readTags(item),
    }));
    for (const facet of FACETS) {
      const group = this.querySelector<HTMLElement>(`[data-facet=${facet}]`);
      if (group === null) continue;
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', `filter-${facet}`);
      const boxes = [...group.querySelectorAll<HTMLElement>('[data-value]')].map((item) =>
        makeBox(facet, item),
      );
      this.#boxes.push(...boxes);
      this.#known[facet] = boxes.map(({ value }) => value);
    }
    this.addEventListener('change', ({ target }) => {
      const box = this.#boxes.find(({ input }) => input === target);
      if (box !== undefined) this.#choose(toggle(this.#chosen, box.facet, box.value));
    });
    window.addEventListener('popstate', () => this.#fromAddress());
    this.#keepOpen();
    this.#fromAddress();
  }

  /** The filters stay open over Back and reload: a phone shows either them or the list. */
  #keepOpen(): void {
    const filters = this.querySelector('details');
    if (filters === null) return;
    filters.open = (history.state as { open?: boolean } | null)?.open === true;
    filters.addEventListener('toggle', () => history.replaceState({ open: filters.open }, ''));
  }

  #fromAddress(): void {
    const { chosen, unknown } = readChoice(new URLSearchParams(location.search), this.#known);
    this.#chosen = chosen;
    this.#show();
    const note = this.querySelector<HTMLElement>('[data-unknown]');
    if (note === null) return;
    note.hidden = unknown.length === 0;
    const names = unknown.map((one) => `„${one.slice(0, 40)}“`).join(', ');
    note.textContent = `Diesen Filter gibt es nicht oder nicht mehr: ${names}. Die übrigen gelten.`;
  }

  #choose(chosen: Values): void {
    this.#chosen = chosen;
    const query = writeChoice(chosen);
    history.pushState(history.state, '', location.pathname + query);
    this.#show();
    this.querySelector<HTMLElement>('[data-unknown]')!.hidden = true;
  }

  #show(): void {
    const all = this.#rows.map(({ tags }) => tags);
    let count = 0;
    for (const { item, tags } of this.#rows) {
      item.hidden = !passes(tags, this.#chosen);
      if (!item.hidden) count += 1;
    }
    for (const { facet, value, item, input, count: place } of this.#boxes) {
      const number = countValue(all, this.#chosen, facet, value);
      input.checked = this.#chosen[facet].includes(value);
      place.textContent = String(number);
      item.hidden = number === 0 && !input.checked;
    }
    this.#say(count);
    this.#showChips();
  }

  #say(count: number): void {
    const total = this.#rows.length;
    const name = (facet: FacetId, value: string): string =>
      this.#boxes.find((box) => box.facet === facet && box.value === value)?.label ?? value;
    const sentence = describeChoice(count, total, this.#chosen, name);
    this.querySelector('[data-status]')!.textContent = sentence;
    this.querySelector<HTMLElement>('[data-none]')!.hidden = count > 0;
    document.title = writeChoice(this.#chosen) === '' ? this.#title : `${sentence} | Civic Data Lab`;
    const show = this.querySelector<HTMLElement>('[data-show]')!;
    show.hidden = false;
    show.firstElementChild!.textContent =
      count === 0
        ? 'Keine Geschichte passt'
        : count === 1
          ? '1 Geschichte zeigen'
          : `${count} Geschichten zeigen`;
  }

  #showChips(): void {
    const chips = this.querySelector<HTMLElement>('[data-chips]')!;
    const active = this.#boxes.filter(({ input }) => input.checked);
    const buttons = active.map(({ facet, value, label }) => {
      const chip = make('button', 'chip', `${label} ×`);
      chip.setAttribute('aria-label', `Filter ${label} entfernen`);
      chip.addEventListener('click', () => this.#drop(toggle(this.#chosen, facet, value)));
      return chip;
    });
    const clear = make('button', 'clear', 'Alle Filter entfernen');
    clear.addEventListener('click', () => this.#drop(noValues()));
    for (const button of [...buttons, clear]) button.type = 'button';
    chips.replaceChildren(...buttons, ...(active.length > 1 ? [clear] : []));
    chips.hidden = active.length === 0;
  }

  /** The chip that was pressed goes; the focus goes to the next one, or to the list. */
  #drop(chosen: Values): void {
    const place = [...this.querySelectorAll('.chip')].indexOf(document.activeElement as HTMLElement);
    this.#choose(chosen);
    const left = this.querySelectorAll<HTMLElement>('.chip');
    (
      left[Math.min(Math.max(place, 0), left.length - 1)] ?? this.querySelector<HTMLElement>('.results')
    )?.focus();
  }
}

customElements.define('story-filter', StoryFilter);
