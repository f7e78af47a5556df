import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPages } from '../../../src/search/integration.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';

/** What stands on the pages of a site that is made for these tests, by the last part of their address. */
const PAGES: Record<string, [title: string, text: string]> = {
  datenschutz: [
    'Datenschutz im Verein',
    'Die Datenschutz-Grundverordnung (DSGVO) gilt auch für kleine Vereine. Wer Daten sammelt, sorgt für ihren Schutz.',
  ],
  adressen: [
    'Adressen ordnen',
    'Eine Mitgliederliste hat eine Zeile je Mitglied. Namen der Mitglieder stehen in der ersten Spalte.',
  ],
  aufraeumen: ['Aufräumen', 'Jede Liste bekommt ein Datum. Alte Ordner kommen ins Archiv.'],
  main: ['Ein Fest am Fluss', 'In Würzburg zählte der Ruderclub die Gäste am Ufer.'],
  treff: ['Kaffee am Montag', 'Zum Treff kommen Senioren aus drei Stadtteilen. Sie planen Ausflüge.'],
  laerm: ['Lärm messen', 'An der Straße steht ein Gerät. Es misst, wie laut der Verkehr ist.'],
  zeitraum: ['Fünf Sommer', 'Das Vorhaben lief 2020–2025 und endete mit einem Fest.'],
  befragung: [
    'Wer sich engagiert',
    'Der Freiwilligensurvey fragt alle fünf Jahre. Viele Freiwillige machen mit, ein Survey braucht Zeit.',
  ],
  garten: ['Beete im Hof', 'Wir gießen Tomaten und Kräuter. Im Herbst kommt Laub auf die Beete.'],
  chor: ['Proben im Winter', 'Der Chor singt am Abend. Noten liegen im Schrank, das Klavier ist gestimmt.'],
  werkstatt: [
    'Räder reparieren',
    'In der Werkstatt hängen Schläuche. Ein Kurs zeigt, wie die Bremse greift.',
  ],
  kueche: ['Kochen für viele', 'Die Küche hat zwei Herde. Rezepte für fünfzig Leute liegen bereit.'],
};

const toHtml = ([title, text]: [string, string]): string =>
  `<!doctype html><html lang="de"><body><main data-search='{"kind":"Seite"}'><h1>${title}</h1><p>${text}</p></main></body></html>`;

/** Writes the site and its index to a new folder. @returns the folder */
export const writeSmallSite = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'small-site-'));
  for (const [name, page] of Object.entries(PAGES)) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'index.html'), toHtml(page));
  }
  await writeIndex(join(folder, 'suchindex'), await readPages(folder), { synonyms: [], answers: [] });
  return folder;
};
