import { z } from 'astro/zod';
import {
  entryFields,
  field,
  license,
  slug,
  source,
  text,
  webAddress,
  words,
  type SchemaTools,
  searchWords,
} from '../schema/fields.ts';

const dataset = z.strictObject({
  file: field(z.string().regex(/^\.\/[a-z0-9-]+\.csv$/u), 'CSV-Datei im selben Ordner', './mitglieder.csv'),
  title: field(text(3, 100), 'Name des Datensatzes', 'Mitgliederliste eines erfundenen Vereins'),
  description: field(text(20, 400), 'Was darin steht, und wofür er da ist'),
  synthetic: field(z.boolean(), 'true, wenn die Daten ausgedacht sind (dann wird es gesagt)', 'true'),
  license: field(license(), 'Lizenz der Daten', 'CC0-1.0'),
  origin: field(text(3, 200), 'Woher die Daten kommen', 'für diese Lektion erzeugt'),
  url: field(webAddress().optional(), 'Adresse der Quelle'),
  columns: field(
    z
      .array(
        z.strictObject({
          name: field(text(1, 60), 'Spaltenname wie in der Datei', 'eintritt'),
          meaning: field(text(3, 200), 'Was in der Spalte steht', 'Tag des Eintritts'),
        }),
      )
      .min(1),
    'Jede Spalte mit ihrer Bedeutung',
  ),
  limits: field(text(10, 300), 'Was der Datensatz nicht kann', 'Die Mitglieder sind ausgedacht.'),
});

/** Words that end like an infinitive and are none. */
const NO_VERBS =
  /^(?:den|einen|einzelnen|keinen|euren|eigenen|diesen|jeden|allen|vielen|ihren|unseren|wenigen|beiden|denen)$/u;

/** `erkennen, wann …` begins with a verb, `eine Liste aufbauen` does not. */
const startsWithVerb = (objective: string): boolean => {
  const [first = ''] = objective.split(/[\s,:]/u);
  return /^[a-zäöüß]+(?:en|ern|eln|tun)$/u.test(first) && !NO_VERBS.test(first);
};

/** What a learner will be able to do, how long it takes, and what is needed. Minutes are whole minutes. */
const frame = (tools: SchemaTools) => ({
  objectives: field(
    z
      .array(
        field(
          z.string().trim().min(10).max(140).refine(startsWithVerb, {
            error: 'beginnt mit einem Verb in der Grundform, denn davor steht „Danach könnt ihr …“',
          }),
          'Lernziel, das „Danach könnt ihr …“ ergänzt',
          'erkennen, welche Frage sich mit Daten beantworten lässt',
        ),
      )
      .min(1)
      .max(4),
    'Lernziele; jedes ergänzt „Danach könnt ihr …“ und beginnt mit einem Verb',
    'erkennen, welche Frage sich mit Daten beantworten lässt',
  ),
  level: field(tools.reference('levels'), 'Stufe: einstieg, aufbau oder vertiefung', 'einstieg'),
  steps: field(z.array(tools.reference('steps')).min(1).max(3), 'Schritte im Datenlebenszyklus', '[planen]'),
  practiceMinutes: field(z.number().int().min(1).max(90), 'Minuten für Übung und Quiz', '10'),
  prerequisites: field(
    z.array(tools.reference('lessons')).default([]),
    'Lektionen, die man vorher kennen sollte',
  ),
  material: field(z.array(text(3, 120)).default([]), 'Was man braucht', '[Papier und Stift]'),
});

/** What a lesson works with and leads to. */
const resources = (tools: SchemaTools) => ({
  trafficLight: field(
    z.strictObject({
      color: field(z.enum(['green', 'yellow', 'red']), 'green, yellow oder red', 'green'),
      why: field(text(10, 300), 'Warum, in einem Satz', 'Es entstehen keine Daten über einzelne Menschen.'),
    }),
    'Datenampel: Darf ich hier echte Daten nehmen?',
  ),
  datasets: field(z.array(dataset).default([]), 'Datensätze zum Üben, im selben Ordner'),
  relatedStory: field(
    tools.reference('stories').optional(),
    'Geschichte, die dazu passt',
    'tensing-befragung',
  ),
  keyPoints: field(
    z.array(words(3, 30)).min(1).max(5),
    'Das Wichtigste in ein bis fünf Sätzen',
    '[Erst die Entscheidung, dann die Frage, dann die Daten.]',
  ),
  skipTerms: field(
    z.array(tools.reference('glossary')).default([]),
    'Begriffe, die im Text nicht erklärt werden sollen',
    '[daten]',
  ),
  sources: field(z.array(source()).min(1), 'Quellen, am besten zwei oder mehr'),
});

/** A lesson of the academy: `content/lessons/<slug>/index.mdx`. */
export const lessonSchema = (tools: SchemaTools) =>
  z.strictObject({ ...entryFields(), ...frame(tools), ...resources(tools) });

/** Levels, life-cycle steps: `content/taxonomy/*.yaml`. */
export const stepSchema = z.strictObject({
  id: slug(),
  order: z.number().int().min(1).max(7),
  label: field(text(3, 40), 'Name des Schritts', 'Planen & fragen'),
  question: field(text(10, 120), 'Die Leitfrage des Schritts', 'Was wollen wir wissen, und wozu?'),
  definition: field(text(20, 300), 'Was in diesem Schritt geschieht'),
  guidingQuestions: field(z.array(text(10, 160)).min(2).max(6), 'Fragen, die im Schritt weiterhelfen'),
  checklist: field(
    z.array(text(10, 160)).min(3).max(8).default([]),
    'Zum Abhaken: Woran ihr merkt, dass der Schritt geschafft ist',
    '[Die Frage steht in einem Satz da., Alle im Team verstehen sie gleich., Wir wissen genau, wer antwortet.]',
  ),
  searchWords: searchWords(),
});

export const levelSchema = z.strictObject({
  id: slug(),
  order: z.number().int().min(1).max(3),
  label: field(text(3, 30), 'Name der Stufe', 'Einstieg'),
  definition: field(text(20, 300), 'Woran man die Stufe erkennt'),
  criteria: field(
    z.array(text(10, 200)).max(6).default([]),
    'Woran ihr merkt, dass die Stufe zu euch passt',
    '[Ihr habt schon einmal eine Liste sortiert und gefiltert.]',
  ),
});
