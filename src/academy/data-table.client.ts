import { filterRows, readCsv, sortRows, type Rows } from './table-rows.ts';

/** The whole table of a lesson, on request: sorted by a tap on a name, filtered by words. */
class DataTable extends HTMLElement {
  #table: Rows = { columns: [], rows: [] };
  #sorted = -1;
  #isDescending = false;
  #words = '';

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    const open = this.querySelector<HTMLButtonElement>('[data-open]');
    if (tools === null || open === null) return;
    tools.hidden = false;
    open.addEventListener('click', () => void this.#load(tools, open));
  }

  async #load(tools: HTMLElement, open: HTMLButtonElement): Promise<void> {
    open.disabled = true;
    try {
      const answer = await fetch(this.dataset['file'] ?? '');
      if (!answer.ok) throw new Error(String(answer.status));
      this.#table = readCsv(await answer.text());
    } catch {
      open.disabled = false;
      tools.replaceChildren(open, ' Die Datei lässt sich gerade nicht laden. Seid ihr online?');
      return;
    }
    tools.replaceChildren(this.#filter());
    tools.querySelector('input')?.focus();
    this.#show();
  }

  #filter(): HTMLElement {
    const label = document.createElement('label');
    label.className = 'filter';
    const input = document.createElement('input');
    input.type = 'search';
    const count = document.createElement('span');
    count.setAttribute('role', 'status');
    count.dataset['count'] = '';
    input.addEventListener('input', () => {
      this.#words = input.value;
      this.#show();
    });
    label.append('Zeilen mit', input, count);
    return label;
  }

  #show(): void {
    const table = this.querySelector('table');
    const head = table?.tHead?.rows[0];
    const body = table?.tBodies[0];
    if (!head || !body) return;
    const found = filterRows(this.#table.rows, this.#words);
    const rows = this.#sorted < 0 ? found : sortRows(found, this.#sorted, this.#isDescending);
    const classes = [...head.cells].map((cell) => cell.className);
    const cells = (row: string[]): HTMLTableCellElement[] =>
      row.map((text, index) => {
        const cell = document.createElement('td');
        cell.className = classes[index] ?? '';
        cell.textContent = text;
        return cell;
      });
    body.replaceChildren(
      ...rows.map((row) => {
        const line = document.createElement('tr');
        line.append(...cells(row));
        return line;
      }),
    );
    this.querySelector('.rest')?.remove();
    for (const [index, cell] of [...head.cells].entries()) this.#showHead(cell, index);
    const total = this.#table.rows.length;
    this.querySelector('[data-count]')!.textContent =
      rows.length === total ? `${total} Zeilen` : `${rows.length} von ${total} Zeilen`;
  }

  /** A name that one taps to sort: first up, then down. */
  #showHead(cell: HTMLTableCellElement, index: number): void {
    const order = this.#isDescending ? 'descending' : 'ascending';
    if (this.#sorted === index) cell.setAttribute('aria-sort', order);
    else cell.removeAttribute('aria-sort');
    if (cell.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = cell.textContent;
    button.addEventListener('click', () => {
      this.#isDescending = this.#sorted === index && !this.#isDescending;
      this.#sorted = index;
      this.#show();
    });
    cell.replaceChildren(button);
  }
}

customElements.define('data-table', DataTable);
