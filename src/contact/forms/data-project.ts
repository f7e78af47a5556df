import type { FormDefinition } from '../form.ts';
import { choice, EMAIL, LONGEST_TEXT, ORGANISATION, SALUTATION, tooLong } from './common.ts';

const SHORT_TEXT = 3_000;
const tooLongForShort = (what: string): string => `${what} ist zu lang. Erlaubt sind 3.000 Zeichen.`;

/** A sketch of a project, see content/offers/datenvorhaben.md; what is asked follows what is looked at there. */
export const dataProject: FormDefinition = {
  id: 'datenvorhaben',
  path: '/kontakt/datenvorhaben/',
  title: 'Datenvorhaben skizzieren',
  when: 'Ihr habt eine Idee und wollt sie mit uns umsetzen.',
  description:
    'Stellt dem Civic Data Lab eure Idee in kurzen Schritten vor. Nur drei Angaben sind nötig, alles andere klären wir zusammen.',
  lead: 'Kurze Schritte, nur drei nötige Angaben. Was ihr noch nicht wisst, lasst einfach frei.',
  steps: [
    {
      title: 'Eure Idee',
      text: 'Stichworte genügen. Es muss nichts fertig sein.',
      fields: [
        {
          name: 'problem',
          label: 'Welches Problem wollt ihr lösen?',
          kind: 'textarea',
          hint: 'Was läuft heute schlecht, und woran merkt ihr das?',
          why: 'Weil ein Vorhaben mit einem Problem beginnt und nicht mit Daten.',
          required: true,
          maxLength: LONGEST_TEXT,
          missing: 'Schreibt, welches Problem ihr lösen wollt.',
          invalid: tooLong('Der Text zum Problem'),
        },
        {
          name: 'nutzen',
          label: 'Wem nützt das Ergebnis?',
          kind: 'textarea',
          why: 'Weil wir Vorhaben begleiten, die dem Gemeinwohl dienen.',
          required: true,
          maxLength: SHORT_TEXT,
          missing: 'Schreibt, wem das Ergebnis nützt.',
          invalid: tooLongForShort('Der Text zum Nutzen'),
        },
      ],
    },
    {
      title: 'Eure Daten',
      text: 'Schickt uns keine Daten, nur eine Beschreibung.',
      fields: [
        {
          name: 'daten',
          label: 'Welche Daten gehören dazu?',
          kind: 'textarea',
          hint: 'Zum Beispiel: unsere Mitgliederliste, Zahlen der Stadt, eine Umfrage, die es noch nicht gibt.',
          why: 'Damit wir sehen, ob es die Daten schon gibt.',
          required: false,
          maxLength: SHORT_TEXT,
          invalid: tooLongForShort('Der Text zu den Daten'),
        },
        choice(
          'personen',
          'Sagen die Daten etwas über einzelne Menschen?',
          'Weil wir dann früh auf den Datenschutz schauen.',
          [
            { value: 'ja', label: 'Ja' },
            { value: 'nein', label: 'Nein' },
            { value: 'unklar', label: 'Das wissen wir noch nicht' },
          ],
        ),
      ],
    },
    {
      title: 'Eure Kräfte',
      text: 'Auch kleine Gruppen können ein Vorhaben stemmen, wenn es zu ihnen passt.',
      fields: [
        {
          name: 'team',
          label: 'Wer macht mit, und wie viel Zeit ist da?',
          kind: 'textarea',
          hint: 'Ohne Namen, zum Beispiel: zwei Ehrenamtliche, zusammen drei Stunden in der Woche.',
          why: 'Weil ein Vorhaben auch eure Zeit braucht.',
          required: false,
          maxLength: SHORT_TEXT,
          invalid: tooLongForShort('Der Text zu euren Kräften'),
        },
        {
          name: 'hilfe',
          label: 'Was braucht ihr von uns?',
          kind: 'textarea',
          hint: 'Zum Beispiel: jemanden, der mitdenkt, Technik oder Rat zum Datenschutz.',
          why: 'Damit wir sagen können, ob wir dabei helfen können.',
          required: false,
          maxLength: SHORT_TEXT,
          invalid: tooLongForShort('Der Text zur Hilfe'),
        },
        choice(
          'teilen',
          'Dürfen andere das Ergebnis später nutzen?',
          'Weil Ergebnisse offen geteilt werden, damit auch andere etwas davon haben.',
          [
            { value: 'ja', label: 'Ja' },
            { value: 'teilweise', label: 'Zum Teil' },
            { value: 'nein', label: 'Nein' },
            { value: 'unklar', label: 'Das wissen wir noch nicht' },
          ],
        ),
      ],
    },
    {
      title: 'Ihr',
      text: 'Zum Schluss: Wohin dürfen wir antworten?',
      fields: [ORGANISATION, SALUTATION, EMAIL],
    },
  ],
  send: 'Skizze senden',
  purpose: 'eure Idee zu prüfen und mit euch darüber zu sprechen',
  thanks: {
    title: 'Danke, eure Skizze ist da',
    next: [
      'Das Team des Civic Data Lab liest sie und schaut, ob eure Idee passt und ob gerade Platz ist.',
      'Wir antworten euch per E-Mail. Eine Frist dafür können wir nicht versprechen.',
      'Passt es, laden wir euch zur Beratung ein. Dort wird aus der Skizze ein Plan. Eine Zusage ist das noch nicht.',
    ],
  },
};
