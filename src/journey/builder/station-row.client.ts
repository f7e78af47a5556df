import { LIMITS } from '../model/limits.ts';
import { stationTitle, type Station } from '../catalogue/stations.ts';
import { fill } from './head-panel.client.ts';
import { make } from '../../ui/make.client.ts';
import { makeButton } from './parts.client.ts';
import { describeStation, stationAddress } from './view.ts';

/** What the controls of a row ask for; places count from 0. */
export interface RowActions {
  move: (from: number, to: number, control: string) => void;
  mark: (at: number, isDone: boolean) => void;
  write: (at: number, text: string) => boolean;
  drop: (at: number) => void;
}

/** One station: its ring on the line is its check box; below it what can be done with it. */
export class StationRow {
  readonly element: HTMLLIElement;
  #at = 0;
  #note = '';
  #ring = make('input', { type: 'checkbox' });
  #kicker = make('p', { className: 'kicker' });
  #link = make('a');
  #heading = make('h3', {}, this.#link);
  #text = make('textarea', { rows: 1, maxLength: LIMITS.note, className: 'words' });
  #up: HTMLButtonElement;
  #down: HTMLButtonElement;
  #addNote: HTMLButtonElement;
  #drop: HTMLButtonElement;

  constructor(actions: RowActions) {
    this.#up = makeButton('up', '↑', () => actions.move(this.#at, this.#at - 1, '.up'));
    this.#down = makeButton('down', '↓', () => actions.move(this.#at, this.#at + 1, '.down'));
    this.#addNote = makeButton('add-note', 'Notiz', () => this.#write());
    this.#drop = makeButton('drop', '✕', () => actions.drop(this.#at));
    this.#ring.addEventListener('change', () => actions.mark(this.#at, this.#ring.checked));
    this.#text.addEventListener('input', () => actions.write(this.#at, this.#text.value));
    this.#text.addEventListener('change', () => {
      // An own note cannot be nothing: its words stay until it is taken out.
      this.#text.value = this.#note;
      this.#text.hidden = this.#note === '';
      this.#addNote.hidden = !this.#text.hidden;
    });
    this.#text.addEventListener('keydown', (event) => {
      // A note is one line; Enter ends it.
      if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
        this.#text.blur();
      }
    });
    const grip = make('span', { className: 'grip', ariaHidden: 'true' });
    this.element = make(
      'li',
      { className: 'row' },
      make('label', { className: 'ring' }, this.#ring),
      make('div', { className: 'body' }, this.#kicker, this.#heading, this.#text),
      make('div', { className: 'controls' }, this.#up, this.#down, this.#addNote, this.#drop),
      grip,
    );
  }

  #write(): void {
    this.#text.hidden = false;
    this.#addNote.hidden = true;
    this.#text.focus();
  }

  /** Draws a station at its place. */
  show(station: Station, at: number, count: number, home: string): void {
    const { item, state } = station;
    const title = stationTitle(station);
    const named = state === 'note' ? `Notiz „${title.slice(0, 40)}“` : `„${title}“`;
    this.#at = at;
    this.#note = item.note;
    this.element.classList.toggle('gone', state === 'gone');
    this.element.classList.toggle('own', state === 'note');
    this.#ring.checked = item.isDone;
    this.#ring.ariaLabel = `${named} geschafft`;
    this.#kicker.textContent = describeStation(station);
    this.#heading.hidden = state === 'note';
    this.#showLink(title, state === 'here' ? stationAddress(station, home) : undefined);
    fill(this.#text, item.note);
    this.#text.ariaLabel = state === 'note' ? `Notiz an Stelle ${at + 1}` : `Notiz zu ${named}`;
    if (this.#text !== document.activeElement) this.#text.hidden = item.note === '';
    this.#addNote.hidden = !this.#text.hidden;
    this.#name(named, at, count);
  }

  #showLink(title: string, address: string | undefined): void {
    this.#link.textContent = title;
    if (address === undefined) this.#link.removeAttribute('href');
    else this.#link.href = address;
  }

  /** The controls say what they move; at the ends of the list they stay, so that the focus does. */
  #name(named: string, at: number, count: number): void {
    this.#up.ariaLabel = `${named} nach oben`;
    this.#down.ariaLabel = `${named} nach unten`;
    this.#addNote.ariaLabel = `Notiz zu ${named}`;
    this.#drop.ariaLabel = `${named} herausnehmen`;
    this.#up.ariaDisabled = String(at === 0);
    this.#down.ariaDisabled = String(at === count - 1);
  }
}
