import { describe, expect, it } from 'vitest';
import { checkWith, edit, findAfter, JOURNEY, LESSON, OFFER, show, STORY, TERM } from '../testing.ts';

type Case = [name: string, path: string, from: string, to: string, expected: string];

const CASES: Case[] = [
  [
    'missing field',
    STORY,
    'title: Geschichte im Beispiel\n',
    '',
    `${STORY}:1:1 Das Feld „title“ fehlt. Gemeint ist: Titel der Seite, höchstens 90 Zeichen. → Ergänzt zum Beispiel: title: Was die Frauenhaus-Statistik sichtbar macht`,
  ],
  [
    'empty field',
    STORY,
    'title: Geschichte im Beispiel',
    'title:',
    `${STORY}:2:1 Das Feld „title“ ist leer. Gemeint ist: Titel der Seite, höchstens 90 Zeichen. → Zum Beispiel: title: Was die Frauenhaus-Statistik sichtbar macht`,
  ],
  [
    'misspelt key',
    STORY,
    'title:',
    'tilte:',
    `${STORY}:2:1 Das Feld „tilte“ gibt es hier nicht. → Meintet ihr „title“?`,
  ],
  [
    'German key',
    STORY,
    'title:',
    'titel:',
    `${STORY}:2:1 Das Feld „titel“ gibt es hier nicht. → Meintet ihr „title“?`,
  ],
  [
    'reserved key',
    STORY,
    'title:',
    'slug: x\ntitle:',
    `${STORY}:2:1 Das Feld „slug“ ist hier nicht erlaubt. → Löscht das Feld: Das kommt vom Namen der Datei oder des Ordners.`,
  ],
  [
    'unknown key',
    TERM,
    'title:',
    'farbe: rot\ntitle:',
    `${TERM}:2:1 Das Feld „farbe“ gibt es hier nicht; erlaubt: definition, example, forms, lessons, related, reviewBy, searchWords, sources, steps, synonyms, title. → Löscht das Feld.`,
  ],
  [
    'unknown key in a group',
    OFFER,
    '  label:',
    '  lable:',
    `${OFFER}:21:3 Das Feld „action › lable“ gibt es hier nicht. → Meintet ihr „label“?`,
  ],
  [
    'number for text',
    STORY,
    'title: Geschichte im Beispiel',
    'title: 2024',
    `${STORY}:2:8 Das Feld „title“ enthält die Zahl 2024; erlaubt: Text. Gemeint ist: Titel der Seite, höchstens 90 Zeichen. → Setzt den Wert in Anführungszeichen: title: '2024'`,
  ],
  [
    'day for text',
    STORY,
    'title: Geschichte im Beispiel',
    'title: 2024-01-01',
    `${STORY}:2:8 Das Feld „title“ enthält den Tag 2024-01-01; erlaubt: Text. Gemeint ist: Titel der Seite, höchstens 90 Zeichen. → Setzt den Wert in Anführungszeichen: title: '2024-01-01'`,
  ],
  [
    'text for number',
    LESSON,
    'practiceMinutes: 10',
    'practiceMinutes: zehn',
    `${LESSON}:11:18 Das Feld „practiceMinutes“ enthält „zehn“; erlaubt: eine Zahl. Gemeint ist: Minuten für Übung und Quiz. → Zum Beispiel: practiceMinutes: 10`,
  ],
  [
    'too short',
    STORY,
    'title: Geschichte im Beispiel',
    'title: Ab',
    `${STORY}:2:8 Das Feld „title“ hat 2 Zeichen; erlaubt: 3 bis 90 Zeichen. Gemeint ist: Titel der Seite, höchstens 90 Zeichen. → Zum Beispiel: title: Was die Frauenhaus-Statistik sichtbar macht`,
  ],
  [
    'number too large',
    LESSON,
    'practiceMinutes: 10',
    'practiceMinutes: 1000',
    `${LESSON}:11:18 Das Feld „practiceMinutes“ enthält die Zahl 1000; erlaubt: 1 bis 90. Gemeint ist: Minuten für Übung und Quiz. → Zum Beispiel: practiceMinutes: 10`,
  ],
  [
    'list too short',
    STORY,
    'steps: [planen]',
    'steps: []',
    `${STORY}:15:8 Das Feld „steps“ hat 0 Einträge; erlaubt: mindestens 1 Eintrag. Gemeint ist: Schritte im Datenlebenszyklus. → Zum Beispiel: steps: [organisieren]`,
  ],
  [
    'text for list',
    STORY,
    'steps: [planen]',
    'steps: planen',
    `${STORY}:15:8 Das Feld „steps“ enthält „planen“; erlaubt: eine Liste. Gemeint ist: Schritte im Datenlebenszyklus. → Zum Beispiel: steps: [organisieren]`,
  ],
  [
    'too few words',
    STORY,
    'problem: Niemand wusste, ob die Prüfung einen Fehler wirklich findet und nennt.',
    'problem: Niemand wusste es.',
    `${STORY}:17:10 Das Feld „problem“ enthält „Niemand wusste es.“: 3 Wörter, erlaubt sind 8 bis 60 Wörter. Gemeint ist: Das Problem in ein bis drei Sätzen. → Zum Beispiel: problem: Niemand wusste, wie viele Jugendliche bundesweit mitmachen und was sie brauchen.`,
  ],
  [
    'value outside of a list of values',
    STORY,
    'progress: laufend',
    'progress: laufent',
    `${STORY}:16:11 Das Feld „progress“ enthält „laufent“; erlaubt: abgeschlossen, laufend, prototyp oder eingestellt. → Meintet ihr „laufend“?`,
  ],
  [
    'impossible day',
    STORY,
    'date: 2026-11-23',
    'date: 2026-02-30',
    `${STORY}:5:7 „2026-02-30“ ist kein Tag, den es im Kalender gibt; erlaubt ist JJJJ-MM-TT. → Zum Beispiel: 2026-11-23`,
  ],
  [
    'day that JavaScript would roll over',
    STORY,
    'date: 2026-11-23',
    'date: 2026-13-45',
    `${STORY}:5:7 „2026-13-45“ ist kein Tag, den es im Kalender gibt; erlaubt ist JJJJ-MM-TT. → Zum Beispiel: 2026-11-23`,
  ],
  [
    'impossible day in quotes',
    STORY,
    'date: 2026-11-23',
    "date: '2026-02-30'",
    `${STORY}:5:7 Das Feld „date“ enthält „2026-02-30“: kein Tag, den es im Kalender gibt; erlaubt ist JJJJ-MM-TT. Gemeint ist: Tag der ersten Veröffentlichung. → Zum Beispiel: date: 2026-11-23`,
  ],
  [
    'German day',
    STORY,
    'date: 2026-11-23',
    'date: 3.1.2026',
    `${STORY}:5:7 Das Feld „date“ enthält „3.1.2026“: kein Tag, den es im Kalender gibt; erlaubt ist JJJJ-MM-TT. Gemeint ist: Tag der ersten Veröffentlichung. → Schreibt: 2026-01-03`,
  ],
  [
    'open line',
    STORY,
    'url: https://www.example.org/',
    'url: http://www.example.org/',
    `${STORY}:65:10 Das Feld „sources › 1. Eintrag › url“ enthält „http://www.example.org/“: muss mit https:// beginnen. Gemeint ist: Adresse der Quelle. → Schreibt https:// statt http://: https://www.example.org/`,
  ],
  [
    'value that may be unknown',
    STORY,
    'hours: 1',
    'hours: viele',
    `${STORY}:31:8 Das Feld „hours“ enthält „viele“; erlaubt: eine Zahl. Gemeint ist: Arbeitszeit in Stunden. → Zum Beispiel: hours: 120\nWenn es niemand weiß:\nhours:\n  unknown: Dazu gibt es keine Angabe.`,
  ],
  [
    'German word for unknown',
    STORY,
    'unknown: Ausgedacht',
    'unbekannt: Ausgedacht',
    `${STORY}:11:12 Das Feld „organisation › place › unbekannt“ gibt es hier nicht. → Meintet ihr „unknown“?`,
  ],
  [
    'item of a union',
    JOURNEY,
    '- lesson: zweite',
    '- lessen: zweite',
    `${JOURNEY}:15:5 Das Feld „items › 4. Eintrag › lessen“ gibt es hier nicht. → Meintet ihr „lesson“?`,
  ],
  [
    'item of a union that is no group',
    JOURNEY,
    '- lesson: zweite',
    '- zweite',
    `${JOURNEY}:15:5 Das Feld „items › 4. Eintrag“ enthält „zweite“; erlaubt: eine Gruppe von Feldern. Gemeint ist: Stationen in ihrer Reihenfolge: lesson, story oder note. → Zum Beispiel: - lesson: kurzer-name`,
  ],
  [
    'YAML list: value',
    'content/site/navigation.yaml',
    'place: header',
    'place: heder',
    'content/site/navigation.yaml:3:10 Das Feld „place“ enthält „heder“; erlaubt: header oder footer. → Meintet ihr „header“?',
  ],
  [
    'YAML list: missing field',
    'content/site/navigation.yaml',
    '  place: header\n',
    '',
    'content/site/navigation.yaml:1:3 Das Feld „place“ fehlt. Gemeint ist: Kopf oder Fuß der Seite. → Ergänzt zum Beispiel: place: header',
  ],
  [
    'YAML list: two items with one id',
    'content/taxonomy/fields.yaml',
    '- { id: engagement',
    "- { id: engagement, label: Anderes, definition: 'Noch ein Eintrag für die Prüfung.' }\n- { id: engagement",
    'content/taxonomy/fields.yaml:2:9 Den Kurznamen „engagement“ gibt es in dieser Datei schon (Zeile 1). → Gebt jedem Eintrag einen eigenen Kurznamen (id).',
  ],
];

describe('frontmatter and lists against their schema', () => {
  it.each(CASES)('%s', (_name, path, from, to, expected) => {
    expect(findAfter(path, from, to)).toEqual([expected]);
  });

  it('names every fault at once, sorted by line', () => {
    const text = edit(STORY, 'title: Geschichte im Beispiel', 'title: X').replace(
      'progress: laufend',
      'progress: fertig',
    );
    const places = checkWith({ [STORY]: text.replace('hours: 1', 'hours: 0') }).map(({ line, rule }) => [
      line,
      rule,
    ]);
    expect(places).toEqual([
      [2, 'schema-value'],
      [16, 'schema-value'],
      [31, 'schema-value'],
    ]);
  });

  it('gives an example that the schema takes, also for a list of groups', () => {
    const [line] = findAfter(STORY, 'recipe:\n', 'recipe: []\nopenQuestions2:\n');
    expect(line).toContain('recipe:\n  - step: ');
    expect(line).toContain('    minutes: 60');
  });

  it('does not stop at a list that is no list', () => {
    expect(show(checkWith({ 'content/taxonomy/fields.yaml': 'id: engagement\n' }))).toEqual([
      'content/taxonomy/fields.yaml:1:1 Die Datei enthält keine Liste. → Jeder Eintrag beginnt mit „- “:\n- id: verein\n  label: Verein\nOhne Einträge steht in der Datei nur: []',
    ]);
  });
});
