import type { Thing } from '../catalogue/catalogue.ts';
import { formatMinutes } from '../../metadata/dates.ts';
import { addNote, addThing, removeItem, restoreItem } from '../model/edit-journey.ts';
import { includesThing, keyOf } from '../model/journey.ts';
import { whole, type Bench } from './bench.ts';
import { make } from '../../ui/make.client.ts';
import { finder } from './parts.client.ts';
import type { View } from './view.ts';

const GROUPS = [
  { kind: 'lesson', name: 'Lektionen' },
  { kind: 'story', name: 'Geschichten' },
  { kind: 'step', name: 'Schritte im Datenlebenszyklus' },
] as const;

/** Letters only, small, without accents: „Große“ finds „grosse“. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '');

/** One thing that can be added: pressed when it is in the journey, pressed again it goes. */
const makeChoice = (thing: Thing, choose: (thing: Thing) => void): HTMLLIElement => {
  const facts = [formatMinutes(thing.minutes), thing.level].filter(Boolean).join(' · ');
  const button = make(
    'button',
    { type: 'button', className: 'choice', ariaPressed: 'false', onclick: () => choose(thing) },
    make('span', { className: 'sign', ariaHidden: 'true' }),
    make('span', { className: 'name' }, thing.title, make('span', { className: 'facts' }, facts)),
  );
  button.dataset['key'] = keyOf(thing);
  return make('li', {}, button);
};

const makeGroup = (name: string, choices: HTMLElement[]): HTMLDetailsElement =>
  make(
    'details',
    { className: 'group' },
    make('summary', {}, `${name} (${choices.length})`),
    make('ul', { className: 'bare' }, ...choices),
  );

const toggle = (thing: Thing, bench: Bench): void => {
  const at = bench.journey().items.findIndex((item) => keyOf(item) === keyOf(thing));
  if (at < 0) {
    bench.change((journey) => addThing(journey, thing), `„${thing.title}“ ist aufgenommen.`);
    return;
  }
  const { removed } = removeItem(bench.journey(), at);
  bench.change(
    (journey) => whole(removeItem(journey, at).journey),
    `„${thing.title}“ ist heraus.`,
    () => bench.change((journey) => restoreItem(journey, removed!)),
  );
};

const bindOwnNote = (root: HTMLElement, bench: Bench): void => {
  const form = finder(root)<HTMLFormElement>('own');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = form.querySelector('input')!;
    if (bench.change((journey) => addNote(journey, field.value), 'Notiz aufgenommen.')) field.value = '';
    field.focus();
  });
};

/** Everything that can be added, by kind, with a field that narrows the list; and notes of one's own. */
export const bindPicker = (root: HTMLElement, bench: Bench): ((view: View) => void) => {
  const find = finder(root);
  const field = find<HTMLInputElement>('narrow');
  const things = [...bench.catalogue.things.values()];
  const groups = GROUPS.map(({ kind, name }) =>
    makeGroup(
      name,
      things
        .filter((thing) => thing.kind === kind)
        .map((thing) => makeChoice(thing, () => toggle(thing, bench))),
    ),
  );
  groups[0]!.open = true;
  find('choices').replaceChildren(...groups);
  field.addEventListener('input', () => {
    const words = plain(field.value).split(' ').filter(Boolean);
    let found = 0;
    for (const group of groups) {
      const rows = [...group.querySelectorAll('li')];
      for (const row of rows) row.hidden = !words.every((word) => plain(row.textContent).includes(word));
      const count = rows.filter((row) => !row.hidden).length;
      found += count;
      group.hidden = count === 0;
      group.open = words.length > 0 || group === groups[0];
    }
    find('narrowed').textContent =
      words.length === 0 ? '' : found === 0 ? 'Nichts passt.' : `${found} passen.`;
  });
  bindOwnNote(root, bench);
  return ({ journey }) => {
    for (const button of root.querySelectorAll<HTMLButtonElement>('.choice')) {
      const thing = bench.catalogue.things.get(button.dataset['key']!)!;
      button.ariaPressed = String(includesThing(journey, thing));
    }
  };
};
