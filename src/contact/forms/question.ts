import type { FormDefinition } from '../form.ts';
import { EMAIL, LONGEST_TEXT, tooLong } from './common.ts';

/** For everything that has no form of its own. */
export const question: FormDefinition = {
  id: 'frage',
  path: '/kontakt/',
  title: 'Kontakt',
  when: 'Ihr habt eine Frage oder wisst nicht, wo ihr anfangen sollt.',
  description:
    'Schreibt dem Civic Data Lab: eine Frage, eine Idee, eine Barriere. Ihr braucht dafür keine Daten und keine Fachwörter.',
  lead: 'Schreibt uns, auch wenn ihr noch nicht genau wisst, was ihr braucht. Fachwörter sind nicht nötig.',
  steps: [
    {
      fields: [
        {
          name: 'anliegen',
          label: 'Worum geht es?',
          kind: 'select',
          why: 'Damit wir eure Nachricht gleich einordnen können.',
          required: true,
          maxLength: 40,
          options: [
            { value: 'frage', label: 'Ich habe eine Frage' },
            { value: 'beratung', label: 'Ich möchte eine Beratung' },
            { value: 'mitmachen', label: 'Ich möchte mit meinem Datenwissen helfen' },
            { value: 'barriere', label: 'Ich bin auf eine Barriere gestoßen' },
            { value: 'sicherheit', label: 'Ich melde eine Sicherheitslücke' },
            { value: 'anderes', label: 'Etwas anderes' },
          ],
          missing: 'Wählt aus, worum es geht.',
          invalid: 'Wählt eines der Themen aus der Liste.',
          prefill: 'always',
        },
        {
          name: 'nachricht',
          label: 'Eure Nachricht',
          kind: 'textarea',
          hint: 'Ein paar Sätze reichen. Bitte schreibt keine Namen oder Daten anderer Menschen hinein.',
          why: 'Damit wir verstehen, was ihr braucht.',
          required: true,
          maxLength: LONGEST_TEXT,
          missing: 'Schreibt uns, worum es geht.',
          invalid: tooLong('Die Nachricht'),
          prefill: 'empty',
        },
        EMAIL,
      ],
    },
  ],
  send: 'Nachricht senden',
  purpose: 'eure Nachricht zu beantworten',
  thanks: {
    title: 'Danke, eure Nachricht ist da',
    next: [
      'Ein Mensch aus dem Team des Civic Data Lab liest sie.',
      'Wir antworten euch per E-Mail. Eine Frist dafür können wir nicht versprechen.',
    ],
  },
};
