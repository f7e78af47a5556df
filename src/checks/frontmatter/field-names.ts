import { findNearest } from '../near-miss.ts';

const FROM_NAME = 'Löscht das Feld: Das kommt vom Namen der Datei oder des Ordners.';

/** Keys that other systems know, and what stands for them here. */
export const RESERVED: Readonly<Record<string, string>> = {
  slug: FROM_NAME,
  id: FROM_NAME,
  permalink: FROM_NAME,
  layout: 'Löscht das Feld: Das Aussehen steht im Programm fest.',
  draft: 'Für einen Entwurf schreibt ihr: state: draft',
  tags: 'Löscht das Feld. Wörter für die Suche stehen unter: searchWords: [Verein, Umfrage]',
};

/** German words that editors write for the English keys; the first one that the schema knows is meant. */
const GERMAN: Readonly<Record<string, readonly string[]>> = {
  titel: ['title'],
  begriff: ['title'],
  name: ['title', 'label'],
  beschreibung: ['description'],
  zusammenfassung: ['summary'],
  datum: ['date'],
  aktualisiert: ['updated'],
  zustand: ['state'],
  autor: ['authors'],
  autorin: ['authors'],
  autoren: ['authors'],
  lizenz: ['license'],
  quelle: ['source', 'sources'],
  quellen: ['sources'],
  unbekannt: ['unknown'],
  handlungsfelder: ['fields'],
  schritt: ['step', 'steps'],
  schritte: ['steps'],
  methoden: ['methods'],
  werkzeuge: ['tools'],
  daten: ['data', 'datasets'],
  stunden: ['hours'],
  kosten: ['cost', 'money'],
  ergebnis: ['result'],
  zahlen: ['figures'],
  diagramm: ['chart'],
  stufe: ['level'],
  lernziele: ['objectives'],
  voraussetzungen: ['prerequisites'],
  lektion: ['lesson'],
  lektionen: ['lessons'],
  geschichte: ['story'],
  minuten: ['minutes', 'practiceMinutes'],
  datei: ['file'],
  adresse: ['url', 'path'],
  reihenfolge: ['order'],
};

/** The key that was probably meant: by its German name, else by its spelling. */
export const findKey = (key: string, names: readonly string[]): string | undefined => {
  const lower = key.toLowerCase();
  const german = Object.hasOwn(GERMAN, lower) ? GERMAN[lower] : undefined;
  return german?.find((name) => names.includes(name)) ?? findNearest(key, names);
};
