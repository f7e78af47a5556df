import type { FormDefinition } from '../form.ts';
import { EMAIL, LONGEST_TEXT, ORGANISATION, SALUTATION, tooLong } from './common.ts';

/** Asks for a talk, see content/offers/datensprechstunde.md. */
export const consultation: FormDefinition = {
  id: 'datensprechstunde',
  path: '/kontakt/datensprechstunde/',
  title: 'Datensprechstunde anfragen',
  when: 'Ihr möchtet mit einem Menschen sprechen, auch ohne fertige Idee.',
  description:
    'Fragt ein kostenfreies Gespräch mit dem Civic Data Lab an. Zwei Angaben genügen: was euch beschäftigt und wohin wir antworten.',
  lead: 'Erzählt kurz, was euch beschäftigt. Wir melden uns und machen einen Termin mit euch aus.',
  steps: [
    {
      fields: [
        {
          name: 'nachricht',
          label: 'Was beschäftigt euch?',
          kind: 'textarea',
          hint: 'Stichworte genügen. Listen mit Namen behaltet bitte bei euch.',
          why: 'Damit wir uns auf das Gespräch vorbereiten können.',
          required: true,
          maxLength: LONGEST_TEXT,
          missing: 'Schreibt in ein paar Worten, was euch beschäftigt.',
          invalid: tooLong('Der Text'),
        },
        {
          name: 'zeiten',
          label: 'Wann passt euch ein Gespräch?',
          kind: 'text',
          hint: 'Zum Beispiel: dienstags ab 17 Uhr. Braucht ihr etwas, damit das Gespräch für euch gut geht, schreibt auch das.',
          why: 'Damit wir schneller einen Termin finden.',
          required: false,
          maxLength: 300,
          invalid: 'Die Angabe ist zu lang. Erlaubt sind 300 Zeichen.',
        },
        ORGANISATION,
        SALUTATION,
        EMAIL,
      ],
    },
  ],
  send: 'Gespräch anfragen',
  purpose: 'mit euch einen Termin auszumachen und das Gespräch vorzubereiten',
  thanks: {
    title: 'Danke, eure Anfrage ist da',
    next: [
      'Ein Mensch aus dem Team des Civic Data Lab liest sie.',
      'Wir melden uns per E-Mail und suchen mit euch einen Termin. Eine Frist dafür können wir nicht versprechen.',
      'Zum Gespräch müsst ihr nichts vorbereiten. Die Anfrage verpflichtet euch zu nichts.',
    ],
  },
};
