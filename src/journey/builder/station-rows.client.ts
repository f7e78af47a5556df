import { stationTitle } from '../catalogue/stations.ts';
import { markItem, moveItem, removeItem, restoreItem, writeNote } from '../model/edit-journey.ts';
import { keyOf, type Item } from '../model/journey.ts';
import { whole, type Bench } from './bench.ts';
import { bindDrag } from './drag-rows.client.ts';
import { StationRow, type RowActions } from './station-row.client.ts';
import type { View } from './view.ts';

/** A second tap so soon was meant for the row that is gone, not for the next one that moved there; in milliseconds. */
const SECOND_TAP_MS = 400;

/** The stations, in rows that live as long as their station does, so that focus and half-written notes stay. */
export class StationRows {
  #list: HTMLElement;
  #bench: Bench;
  #rows = new Map<string, StationRow>();
  #view: View | undefined;
  #dropped = -SECOND_TAP_MS;

  constructor(list: HTMLElement, bench: Bench) {
    this.#list = list;
    this.#bench = bench;
    bindDrag(list, (from, to) => {
      if (from === to) this.show(this.#view!);
      else this.#move(from, to);
    });
  }

  show(view: View): void {
    const { stations } = view;
    const focused = document.activeElement as HTMLElement | null;
    const keys = this.#keys(stations.map(({ item }) => item));
    const rows = stations.map((station, at) => {
      const row = this.#rows.get(keys[at]!) ?? new StationRow(this.#actions);
      this.#rows.set(keys[at]!, row);
      row.show(station, at, stations.length, this.#bench.place.home);
      return row.element;
    });
    this.#view = view;
    for (const key of this.#rows.keys()) if (!keys.includes(key)) this.#rows.delete(key);
    const isSame = rows.length === this.#list.childElementCount;
    if (!isSame || rows.some((row, at) => row !== this.#list.children[at]))
      this.#list.replaceChildren(...rows);
    if (focused !== document.activeElement && this.#list.contains(focused)) focused?.focus();
  }

  /** Own notes have no names: they are told apart by their order. */
  #keys(items: Item[]): string[] {
    let notes = 0;
    return items.map((item) => (item.kind === 'note' ? `note:${(notes += 1)}` : keyOf(item)));
  }

  #title(at: number): string {
    const station = this.#view?.stations[at];
    return station === undefined ? '' : stationTitle(station).slice(0, 60);
  }

  /** Sets the focus on a control of a row; without one it goes to the heading of the list. */
  focus(at: number, control: string): void {
    const row = this.#list.children[Math.min(at, this.#list.childElementCount - 1)];
    const place =
      row?.querySelector<HTMLElement>(control) ?? document.querySelector<HTMLElement>('#stationen');
    place?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }

  #move(from: number, to: number): void {
    const count = this.#bench.journey().items.length;
    if (to < 0 || to >= count)
      return this.#bench.say(
        to < 0 ? 'Das ist schon die erste Station.' : 'Das ist schon die letzte Station.',
      );
    const said = `„${this.#title(from)}“ steht jetzt an Stelle ${to + 1} von ${count}.`;
    this.#bench.change((journey) => whole(moveItem(journey, from, to)), said);
  }

  #drop(at: number): void {
    const { removed } = removeItem(this.#bench.journey(), at);
    const now = performance.now();
    if (removed === undefined || now - this.#dropped < SECOND_TAP_MS) return;
    this.#dropped = now;
    this.#bench.change(
      (journey) => whole(removeItem(journey, at).journey),
      `„${this.#title(at)}“ ist heraus.`,
      () => {
        this.#bench.change((journey) => restoreItem(journey, removed));
        this.focus(at, '.drop');
      },
    );
    this.focus(at, '.drop');
  }

  #actions: RowActions = {
    move: (from, to, control) => {
      this.#move(from, to);
      this.focus(Math.max(0, to), control);
    },
    mark: (at, isDone) => {
      const said = `„${this.#title(at)}“ ist ${isDone ? 'geschafft' : 'wieder offen'}.`;
      this.#bench.change((journey) => whole(markItem(journey, at, isDone)), said);
    },
    write: (at, text) => this.#bench.change((journey) => writeNote(journey, at, text), ''),
    drop: (at) => this.#drop(at),
  };
}
