import { writeJourneyJson } from '../exchange/journey-json.ts';
import { writeJourneyMarkdown } from '../exchange/journey-markdown.ts';
import { EMPTY_JOURNEY } from '../model/journey.ts';
import { whole, type Bench } from './bench.ts';
import type { Receive } from './incoming.client.ts';
import { finder } from './parts.client.ts';
import { readForeign } from './read-foreign.ts';
import { saveFile } from '../../ui/save-file.client.ts';

/** What is read at most, in bytes: far more than any journey of ours. */
const MOST_BYTES = 2_000_000;

const readFile = (file: File): Promise<string> =>
  // `Blob.text()` reads UTF-8 and never fails on other bytes.
  file.slice(0, MOST_BYTES).text();

/** Saves the journey as a file, reads one back, or a link or list that was pasted; and empties the journey. */
export const bindFiles = (root: HTMLElement, bench: Bench, receive: Receive): void => {
  const find = finder(root);
  const text = find<HTMLTextAreaElement>('text');
  const file = find<HTMLInputElement>('file');
  const read = (content: string): void => {
    const { journey, problems } = readForeign(content);
    if (journey === undefined) bench.say(problems.join(' ') || 'Darin steht keine Lernreise.');
    else receive(journey, problems);
  };
  find('save-json').addEventListener('click', () => {
    saveFile('lernreise.json', 'application/json', writeJourneyJson(bench.journey()));
    bench.say('Gespeichert als lernreise.json. Damit geht es auf einem anderen Gerät weiter.');
  });
  find('save-markdown').addEventListener('click', () => {
    const list = writeJourneyMarkdown(bench.journey(), bench.catalogue, bench.place.home);
    saveFile('lernreise.md', 'text/markdown', list);
    bench.say('Gespeichert als lernreise.md, eine Liste zum Abhaken.');
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    readFile(chosen).then(read, () => bench.say('Die Datei ließ sich nicht öffnen.'));
    // The same file can be chosen again.
    file.value = '';
  });
  find('paste').addEventListener('submit', (event) => {
    event.preventDefault();
    read(text.value);
  });
  find('empty-it').addEventListener('click', () => {
    const old = bench.journey();
    bench.change(
      () => whole(EMPTY_JOURNEY),
      'Eure Lernreise ist leer.',
      () => bench.change(() => whole(old)),
    );
    // The button is gone, with all that an empty journey needs none of.
    document.querySelector<HTMLElement>('#stationen')?.focus();
  });
};
