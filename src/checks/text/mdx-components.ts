/** What an attribute of a component may hold. All values are plain text in quotes. */
export type AttributeKind =
  /** Some words. */
  | 'text'
  /** Stands alone, without a value. */
  | 'flag'
  /** A whole number from 1. */
  | 'number'
  /** A decimal number with a point. */
  | 'decimal'
  /** Short name of a term of the glossary. */
  | 'term'
  /** A CSV file beside the lesson. */
  | 'file'
  /** Short name of a source of the lesson. */
  | 'source'
  /** One of `values`. */
  | 'choice';

export interface AttributeRule {
  kind: AttributeKind;
  isRequired: boolean;
  /** For editors, German. */
  description: string;
  example: string;
  values?: readonly string[];
}

export interface ComponentRule {
  attributes: Readonly<Record<string, AttributeRule>>;
  /** The component that must stand around it. */
  parent?: string;
  /** The only component that may stand in it, and nothing else. */
  onlyChild?: string;
  /** Whether something must stand between the opening and the closing tag. */
  hasContent: boolean;
  example: string;
}

const attribute = (
  kind: AttributeKind,
  description: string,
  example: string,
  isRequired = true,
): AttributeRule => ({
  kind,
  description,
  example,
  isRequired,
});

const file = (isRequired = true): AttributeRule =>
  attribute('file', 'CSV-Datei im selben Ordner', './mitglieder.csv', isRequired);

/** The components that a lesson may use, with their attributes. A new component is allowed by a line here. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Quiz: {
    attributes: {
      question: attribute('text', 'die Frage', 'Was zählt eine Zeile?'),
      kind: {
        ...attribute('choice', 'Art der Frage', 'multiple', false),
        values: ['single', 'multiple', 'truth', 'number'],
      },
      tolerance: attribute('decimal', 'wie weit eine Zahl abweichen darf', '0.5', false),
      unit: attribute('text', 'Einheit hinter der Zahl', '%', false),
    },
    onlyChild: 'Answer',
    hasContent: true,
    example:
      '<Quiz question="Was zählt eine Zeile?">\n\n<Answer text="Eine Sache." correct>\n\nGenau.\n\n</Answer>\n\n<Answer text="Eine Spalte.">\n\nSpalten nennen Eigenschaften. Mehr dazu unter [Was eine Zeile ist](#was-eine-zeile-ist).\n\n</Answer>\n\n</Quiz>',
  },
  Answer: {
    attributes: {
      text: attribute('text', 'die Antwort', 'Eine Sache.'),
      correct: attribute('flag', 'steht nur bei richtigen Antworten', '', false),
      other: attribute('flag', 'steht bei der Antwort für alle übrigen Zahlen', '', false),
    },
    parent: 'Quiz',
    hasContent: true,
    example: '<Answer text="Eine Sache." correct>\n\nGenau: eine Zeile steht für eine Sache.\n\n</Answer>',
  },
  Exercise: {
    attributes: {
      title: attribute('text', 'Name der Übung', 'Räumt die Liste auf'),
      minutes: attribute('number', 'Dauer in Minuten', '20'),
      data: file(false),
    },
    hasContent: true,
    example: '<Exercise title="Räumt die Liste auf" minutes="20">\n\nDie Aufgabe.\n\n</Exercise>',
  },
  Hint: {
    attributes: {},
    parent: 'Exercise',
    hasContent: true,
    example: '<Hint>\n\nEin Hinweis.\n\n</Hint>',
  },
  Solution: {
    attributes: { data: file(false) },
    parent: 'Exercise',
    hasContent: true,
    example: '<Solution>\n\nDie Lösung.\n\n</Solution>',
  },
  Expected: {
    attributes: {},
    parent: 'Exercise',
    hasContent: true,
    example: '<Expected>\n\nWoran ihr merkt, dass es geklappt hat.\n\n</Expected>',
  },
  Example: {
    attributes: {},
    onlyChild: 'Case',
    hasContent: true,
    example:
      '<Example>\n\n<Case field="neutral">\n\nEin Verein zählt seine Mitglieder.\n\n</Case>\n\n<Case field="sport">\n\nEin Sportverein zählt, wer zum Training kommt.\n\n</Case>\n\n</Example>',
  },
  Case: {
    attributes: {
      field: {
        ...attribute('choice', 'Feld des Beispiels', 'sport'),
        values: ['neutral', 'sport', 'soziales', 'umwelt', 'kultur'],
      },
    },
    parent: 'Example',
    hasContent: true,
    example: '<Case field="sport">\n\nEin Sportverein zählt, wer zum Training kommt.\n\n</Case>',
  },
  TrainerNote: {
    attributes: {
      minutes: attribute('number', 'Minuten in der Gruppe', '10', false),
    },
    hasContent: true,
    example:
      '<TrainerNote minutes="10">\n\nErst zu zweit sammeln, dann an der Wand ordnen.\n\n</TrainerNote>',
  },
  Definition: {
    attributes: { term: attribute('term', 'Kurzname eines Begriffs aus content/glossary', 'daten') },
    hasContent: false,
    example: '<Definition term="daten" />',
  },
  Chart: {
    attributes: {
      file: file(),
      type: {
        ...attribute('choice', 'Art des Diagramms', 'bar'),
        values: ['bar', 'line', 'dots', 'share', 'map'],
      },
      title: attribute('text', 'Aussage des Bildes als Satz', 'Mehr Frauen als im Jahr davor'),
      description: attribute(
        'text',
        'was das Bild zeigt, für Menschen, die es nicht sehen',
        'Zwei Balken; der zweite ist länger.',
      ),
      label: attribute('text', 'Spalte mit den Namen', 'jahr'),
      value: attribute('text', 'Spalte mit den Zahlen', 'frauen'),
      unit: attribute('text', 'Einheit hinter der Zahl', 'Frauen', false),
      highlight: attribute('text', 'Namen, die betont werden, durch Komma getrennt', '2014, 2024', false),
      source: attribute('source', 'Kurzname der Quelle aus sources', 'fhk-2024'),
    },
    hasContent: false,
    example:
      '<Chart file="./zahlen.csv" type="bar" title="Mehr Frauen als im Jahr davor" description="Zwei Balken; der zweite ist länger." label="jahr" value="frauen" source="fhk-2024" />',
  },
  DataTable: {
    attributes: {
      file: file(),
      caption: attribute('text', 'Überschrift der Tabelle', 'Die ersten acht Zeilen'),
      rows: attribute('number', 'wie viele Zeilen gezeigt werden', '8', false),
    },
    hasContent: false,
    example: '<DataTable file="./mitglieder.csv" caption="Die ersten acht Zeilen" rows="8" />',
  },
  Notice: {
    attributes: { title: attribute('text', 'Überschrift des Kastens', 'Gut zu wissen') },
    hasContent: true,
    example: '<Notice title="Gut zu wissen">\n\nText.\n\n</Notice>',
  },
};

export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);

/** The least that a lesson needs of a component. */
export const LESSON_MINIMUM: Readonly<Record<string, number>> = { Exercise: 1, Quiz: 3 };
