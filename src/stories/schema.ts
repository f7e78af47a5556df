import { z } from 'astro/zod';
import {
  day,
  entryFields,
  field,
  isUnknown,
  known,
  license,
  slug,
  source,
  text,
  webAddress,
  words,
  type SchemaTools,
} from '../schema/fields.ts';
import { chart } from '../schema/chart.ts';
import { conceptSchema } from '../schema/site.ts';

const STATES = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
  'bundesweit',
  'international',
] as const;

/** How much work it is to copy a story: `content/taxonomy/efforts.yaml`. The last one has no upper limit. */
export const effortSchema = conceptSchema.extend({
  maxHours: field(
    z.number().int().min(1).max(1000).optional(),
    'Bis zu wie vielen Stunden; beim größten Aufwand leer',
    '8',
  ),
});

const organisation = ({ reference }: SchemaTools) =>
  z.strictObject({
    name: field(text(2, 120), 'Name der Organisation', 'Frauenhauskoordinierung e. V.'),
    size: field(
      known(reference('sizes')),
      'Größe der Organisation, siehe content/taxonomy/sizes.yaml',
      'klein',
    ),
    place: field(known(text(2, 80)), 'Ort, an dem sie arbeitet', 'Berlin'),
    state: field(known(z.enum(STATES)), 'Bundesland, bundesweit oder international', 'bundesweit'),
  });

const dataSource = ({ reference }: SchemaTools) =>
  z.strictObject({
    name: field(text(3, 120), 'Wie die Daten heißen', 'Meldungen der Frauenhäuser'),
    kind: field(reference('dataKinds'), 'Art der Daten, siehe content/taxonomy/data-kinds.yaml', 'befragung'),
    origin: field(text(3, 200), 'Woher sie kommen', 'freiwillige Online-Meldung der Häuser'),
    period: field(known(text(4, 80)), 'Zeitraum oder Stand', '2024'),
    rows: field(known(text(1, 80)), 'Wie viele Fälle, Zeilen oder Meldungen', '6.477 Frauen in 189 Häusern'),
    personal: field(known(z.boolean()), 'Sind Personen erkennbar? true oder false', 'true'),
    license: field(known(license()), 'Lizenz der Daten', 'CC-BY-4.0'),
    limits: field(text(10, 300), 'Was die Daten nicht können', 'Nicht jedes Haus meldet.'),
    url: field(webAddress().optional(), 'Adresse der Daten'),
  });

const figure = z.strictObject({
  value: field(text(1, 24), 'Die Zahl, wie sie erscheinen soll', '6.477'),
  label: field(text(3, 90), 'Was die Zahl zählt', 'Frauen in 189 Frauenhäusern'),
  asOf: field(text(4, 40), 'Stand der Zahl', '2024'),
  source: field(slug(), 'Kurzname der Quelle aus sources', 'fhk-2024'),
});

const recipeStep = ({ reference }: SchemaTools) =>
  z.strictObject({
    step: field(
      text(10, 300),
      'Was zu tun ist, in einem oder zwei Sätzen',
      'Baut einen Bogen mit 15 Fragen.',
    ),
    minutes: field(z.number().int().min(5).max(6000), 'Geschätzte Dauer in Minuten', '60'),
    lesson: field(
      reference('lessons').optional(),
      'Kurzname einer Lektion, die dabei hilft',
      'gute-frage-stellen',
    ),
    file: field(
      z
        .string()
        .regex(/^\.\/[a-z0-9-]+\.(?:csv|ods|xlsx|pdf)$/u)
        .optional(),
      'Datei zum Mitnehmen',
      './vorlage.csv',
    ),
  });

/** Who, where and how far: the fields that lists filter by. */
const setting = (tools: SchemaTools) => ({
  kind: field(
    z.enum(['full', 'short']).default('full'),
    'full: ganze Geschichte; short: Kurzgeschichte, wenn zu wenig bekannt ist',
    'full',
  ),
  dataLabProject: field(
    known(z.boolean()),
    'true, wenn das Civic Data Lab das Vorhaben begleitet hat',
    'false',
  ),
  organisation: field(organisation(tools), 'Wer dahintersteht'),
  fields: field(z.array(tools.reference('fields')).min(1).max(3), 'Handlungsfelder', '[frauen]'),
  steps: field(z.array(tools.reference('steps')).min(1), 'Schritte im Datenlebenszyklus', '[organisieren]'),
  progress: field(
    z.enum(['abgeschlossen', 'laufend', 'prototyp', 'eingestellt']),
    'Wie weit das Vorhaben ist',
    'laufend',
  ),
});

/** What it took: data, methods, tools, people, time, money. Hours are whole hours. */
const effort = (tools: SchemaTools) => ({
  problem: field(
    words(8, 60),
    'Das Problem in ein bis drei Sätzen',
    'Niemand wusste, wie viele Jugendliche bundesweit mitmachen und was sie brauchen.',
  ),
  data: field(z.array(dataSource(tools)).min(1), 'Welche Daten verwendet wurden'),
  methods: field(
    z.array(tools.reference('methods')).min(1),
    'Methoden, siehe content/taxonomy/methods.yaml',
    '[umfrage]',
  ),
  tools: field(known(z.array(text(1, 60)).min(1)), 'Werkzeuge', '[KoboToolbox, R]'),
  people: field(known(text(3, 160)), 'Wer mitgearbeitet hat', 'zwei Hauptamtliche, vier Ehrenamtliche'),
  period: field(known(text(4, 80)), 'Zeitraum der Arbeit', 'Juni bis August 2024'),
  hours: field(known(z.number().int().min(1).max(20000)), 'Arbeitszeit in Stunden', '120'),
  money: field(known(text(1, 120)), 'Kosten in Worten', '43.344 Euro aus einer Sammlung'),
});

/** The two sentences of the board sheet that stand nowhere else. */
const board = z.strictObject({
  risk: field(
    words(5, 40),
    'Das größte Risiko beim Nachmachen, in einem oder zwei Sätzen',
    'Wenn im zweiten Jahr niemand Zeit hat, bleiben die Zahlen ohne Vergleich.',
  ),
  ask: field(
    words(5, 50),
    'Worüber ein Vorstand entscheiden soll: Zeit, Geld, Zuständigkeit',
    'Gebt zwei Menschen je acht Stunden im Monat und benennt eine Person, die den Datenschutz prüft.',
  ),
});

/** What came of it, what went wrong, how to do it again. */
const outcome = (tools: SchemaTools) => ({
  result: field(
    words(8, 80),
    'Das Ergebnis in ein bis drei Sätzen',
    'Zwei Erhebungen zeigen, was Engagierten hilft; wie viele es sind, bleibt offen.',
  ),
  figures: field(z.array(figure).max(6).default([]), 'Zahlen zum Ergebnis, jede mit Stand und Quelle'),
  chart: field(
    chart().optional(),
    'Das Bild zur Geschichte, gezeichnet aus einer CSV-Datei im selben Ordner',
  ),
  wentWrong: field(known(words(40, 200)), 'Was schiefging, 40 bis 200 Wörter'),
  openQuestions: field(
    z.array(text(10, 250)).min(1),
    'Was wir nicht wissen',
    '[Warum 2025 weniger antworteten.]',
  ),
  recipe: field(
    z.array(recipeStep(tools)).min(2).max(10).default([]),
    'Nachmachen: 2 bis 10 Schritte mit Minuten',
  ),
  board: field(board.optional(), 'Für das Vorstandsblatt: Risiko und Bitte'),
  repository: field(webAddress().optional(), 'Adresse des Quelltexts'),
  skipTerms: field(
    z.array(tools.reference('glossary')).default([]),
    'Begriffe, die im Text nicht erklärt werden sollen',
    '[daten]',
  ),
  sources: field(z.array(source()).min(1), 'Quellen, am besten zwei oder mehr'),
  checkedOn: field(day(), 'Wann die Fakten zuletzt geprüft wurden', '2026-11-23'),
});

interface Rule {
  path: string;
  holds: (story: StoryShape) => boolean;
  error: string;
}

/** What Zod cannot say field by field. A Kurzgeschichte may lack what nobody knows; a whole story may not. */
const RULES: Rule[] = [
  {
    path: 'figures',
    holds: ({ figures, sources }) => figures.every((one) => sources.some(({ id }) => id === one.source)),
    error: 'Eine Zahl nennt eine Quelle, die unter sources fehlt',
  },
  {
    path: 'chart',
    holds: ({ figures, chart: drawing }) => figures.length === 0 || drawing !== undefined,
    error: 'Eine Geschichte mit Zahlen (figures) braucht ein Bild (chart)',
  },
  {
    path: 'wentWrong',
    holds: ({ kind, wentWrong }) => kind === 'short' || !isUnknown(wentWrong),
    error: 'Nur eine Kurzgeschichte (kind: short) darf offenlassen, was schiefging',
  },
  {
    path: 'recipe',
    holds: ({ kind, recipe }) => recipe.length >= 2 || (kind === 'short' && recipe.length === 0),
    error: 'Zum Nachmachen gehören 2 bis 10 Schritte; nur eine Kurzgeschichte (kind: short) kommt ohne aus',
  },
  {
    path: 'board',
    holds: ({ kind, board: sheet }) => (kind === 'full') === (sheet !== undefined),
    error: 'Risiko und Bitte (board) gehören zu jeder ganzen Geschichte, aber zu keiner Kurzgeschichte',
  },
];

const shape = (tools: SchemaTools) =>
  z.strictObject({ ...entryFields(), ...setting(tools), ...effort(tools), ...outcome(tools) });

type StoryShape = z.infer<ReturnType<typeof shape>>;

/** A data success story: `content/stories/<slug>/index.md`. */
export const storySchema = (tools: SchemaTools) =>
  shape(tools).superRefine((story, context) => {
    for (const { path, holds, error } of RULES)
      if (!holds(story)) context.addIssue({ code: 'custom', path: [path], message: error });
  });
