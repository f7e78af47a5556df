/** One field of the contact form. Everything that markup, validation and the endpoint need to know about it. */
export interface ContactField {
  name: 'anliegen' | 'nachricht' | 'email' | 'name';
  label: string;
  /** Why we ask, or what helps to answer. */
  hint?: string;
  kind: 'select' | 'textarea' | 'email' | 'text';
  required: boolean;
  maxLength: number;
  autocomplete?: 'name' | 'email';
  /** What to say when it is empty, and when it is wrong. */
  missing: string;
  invalid: string;
}

/** What people write about; the value is what `?anliegen=` takes. */
export const TOPICS = [
  { value: 'frage', label: 'Ich habe eine Frage' },
  { value: 'datensprechstunde', label: 'Ich möchte in die Datensprechstunde' },
  { value: 'beratung', label: 'Ich möchte eine Beratung' },
  { value: 'datenvorhaben', label: 'Ich habe eine Idee für ein Datenvorhaben' },
  { value: 'geschichte', label: 'Ich kenne eine Geschichte für euch' },
  { value: 'fehler', label: 'Ich habe einen Fehler gefunden' },
  { value: 'barriere', label: 'Ich bin auf eine Barriere gestoßen' },
  { value: 'sicherheit', label: 'Ich melde eine Sicherheitslücke' },
] as const;

/** The contact form, in the order of the page. Only what is needed to answer is required. */
export const CONTACT_FIELDS: ContactField[] = [
  {
    name: 'anliegen',
    label: 'Worum geht es?',
    kind: 'select',
    required: true,
    maxLength: 40,
    missing: 'Wählt aus, worum es geht.',
    invalid: 'Wählt eines der Themen aus der Liste.',
  },
  {
    name: 'nachricht',
    label: 'Eure Nachricht',
    hint: 'Ein paar Sätze reichen. Bitte schreibt keine Namen oder Daten anderer Menschen hinein.',
    kind: 'textarea',
    required: true,
    maxLength: 10_000,
    missing: 'Schreibt uns, worum es geht.',
    invalid: 'Die Nachricht ist zu lang. Erlaubt sind 10.000 Zeichen.',
  },
  {
    name: 'email',
    label: 'E-Mail-Adresse',
    hint: 'Damit wir euch antworten können, für nichts sonst.',
    kind: 'email',
    required: true,
    maxLength: 254,
    autocomplete: 'email',
    missing: 'Gebt eine E-Mail-Adresse an, damit wir antworten können.',
    invalid: 'Die E-Mail-Adresse ist nicht vollständig. Sie sieht so aus: name@verein.de',
  },
  {
    name: 'name',
    label: 'Wie dürfen wir euch ansprechen? (freiwillig)',
    kind: 'text',
    required: false,
    maxLength: 100,
    autocomplete: 'name',
    missing: '',
    invalid: 'Der Name ist zu lang. Erlaubt sind 100 Zeichen.',
  },
];

/** Names of the technical fields that the endpoint understands; see docs/contact-endpoint.md. */
export const TECHNICAL_FIELDS = { honeypot: '_gotcha', next: '_next', key: '_key' } as const;
