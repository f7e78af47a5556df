import type { FormDefinition } from '../form.ts';
import { choice, FREE_EMAIL, LONGEST_TEXT, ORGANISATION, tooLong } from './common.ts';

/** A hint at a story worth telling; what makes a good one stands in content/pages/eure-geschichte.md. */
export const story: FormDefinition = {
  id: 'geschichte',
  path: '/kontakt/geschichte/',
  title: 'Geschichte vorschlagen',
  when: 'Ihr habt mit Daten etwas geschafft oder kennt andere, die das haben.',
  description:
    'Schlagt dem Civic Data Lab eine Datenerfolgsgeschichte vor, eure eigene oder eine fremde. Drei Sätze genügen für den Anfang.',
  lead: 'Drei Sätze genügen. Auch wenn nicht alles geklappt hat: Gerade daraus lernen andere.',
  steps: [
    {
      fields: [
        {
          name: 'nachricht',
          label: 'Was ist passiert?',
          kind: 'textarea',
          hint: 'Was war das Problem, was wurde mit Daten gemacht, und was ist heute anders? Bitte ohne Namen von Menschen, die davon nichts wissen.',
          why: 'Damit wir sehen, ob daraus eine Geschichte werden kann.',
          required: true,
          maxLength: LONGEST_TEXT,
          missing: 'Erzählt in ein paar Sätzen, was passiert ist.',
          invalid: tooLong('Die Geschichte'),
        },
        {
          ...ORGANISATION,
          label: 'Wer hat es gemacht?',
          hint: 'Der Name der Organisation oder Gruppe.',
          why: 'Damit wir wissen, wen wir fragen müssen, bevor wir etwas veröffentlichen.',
        },
        {
          name: 'link',
          label: 'Wo kann man darüber lesen?',
          kind: 'link',
          hint: 'Die Adresse einer Seite, zum Beispiel: www.verein.de/projekt',
          why: 'Weil jede Geschichte bei uns ihre Quellen nennt.',
          required: false,
          maxLength: 500,
          invalid: 'Die Adresse ist zu lang. Erlaubt sind 500 Zeichen.',
        },
        choice('rolle', 'Wart ihr selbst dabei?', 'Damit wir euch richtig ansprechen.', [
          { value: 'ja', label: 'Ja' },
          { value: 'nein', label: 'Nein, wir haben davon gehört' },
        ]),
        FREE_EMAIL,
      ],
    },
  ],
  send: 'Geschichte vorschlagen',
  purpose: 'zu prüfen, ob daraus eine Geschichte werden kann, und bei euch nachzufragen',
  thanks: {
    title: 'Danke für die Geschichte',
    next: [
      'Ein Mensch aus dem Team des Civic Data Lab liest euren Vorschlag.',
      'Habt ihr eine E-Mail-Adresse angegeben, fragen wir dort nach. Eine Frist dafür können wir nicht versprechen.',
      'Bevor etwas erscheint, fragen wir die Beteiligten.',
    ],
  },
};
