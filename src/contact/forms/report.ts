import type { FormDefinition } from '../form.ts';
import { choice, FREE_EMAIL, LONGEST_TEXT, tooLong } from './common.ts';

/** What is wrong on a page, or whether it helped; every page links here with its own address filled in. */
export const report: FormDefinition = {
  id: 'fehler',
  path: '/kontakt/fehler/',
  title: 'Fehler melden oder Seite bewerten',
  when: 'Auf einer Seite stimmt etwas nicht, oder ihr wollt sagen, ob sie geholfen hat.',
  description:
    'Meldet dem Civic Data Lab einen Fehler auf einer Seite oder sagt, ob sie euch geholfen hat. Ohne Konto und ohne E-Mail-Adresse.',
  lead: 'Ein Satz genügt. Eure E-Mail-Adresse brauchen wir nur, wenn ihr eine Antwort möchtet.',
  steps: [
    {
      fields: [
        {
          name: 'seite',
          label: 'Um welche Seite geht es?',
          kind: 'text',
          hint: 'Ihr Titel oder ihre Adresse.',
          why: 'Damit wir die Stelle finden.',
          required: false,
          maxLength: 500,
          invalid: 'Die Angabe zur Seite ist zu lang. Erlaubt sind 500 Zeichen.',
          prefill: 'always',
        },
        {
          name: 'abschnitt',
          label: 'Um welchen Abschnitt?',
          kind: 'text',
          hint: 'Die Überschrift, unter der es steht.',
          why: 'Damit wir auf langen Seiten nicht suchen müssen.',
          required: false,
          maxLength: 300,
          invalid: 'Die Angabe zum Abschnitt ist zu lang. Erlaubt sind 300 Zeichen.',
          prefill: 'always',
          within: 'seite',
        },
        {
          ...choice(
            'hilfreich',
            'Hat euch die Seite geholfen?',
            'Damit wir sehen, welche Seiten besser werden müssen.',
            [
              { value: 'ja', label: 'Ja' },
              { value: 'teilweise', label: 'Zum Teil' },
              { value: 'nein', label: 'Nein' },
            ],
          ),
          prefill: 'always',
          within: 'seite',
        },
        {
          name: 'nachricht',
          label: 'Was stimmt nicht, oder was hat gefehlt?',
          kind: 'textarea',
          hint: 'Wisst ihr, wie es richtig heißt? Dann schreibt es dazu. Habt ihr oben Ja oder Nein gewählt, darf das Feld leer bleiben.',
          why: 'Damit wir es verbessern können.',
          required: true,
          maxLength: LONGEST_TEXT,
          unless: 'hilfreich',
          missing: 'Schreibt, was nicht stimmt, oder wählt oben aus, ob euch die Seite geholfen hat.',
          invalid: tooLong('Der Text'),
          prefill: 'empty',
        },
        FREE_EMAIL,
      ],
    },
  ],
  send: 'Meldung senden',
  purpose: 'die Seite zu verbessern und euch zu antworten, wenn ihr das möchtet',
  thanks: {
    title: 'Danke, eure Meldung ist da',
    next: [
      'Ein Mensch aus dem Team des Civic Data Lab liest sie und prüft die Stelle.',
      'Habt ihr eine E-Mail-Adresse angegeben, antworten wir dort. Eine Frist dafür können wir nicht versprechen.',
    ],
  },
};
