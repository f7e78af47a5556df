import type { Outcome, Reason } from './send.client.ts';

const REASONS: Readonly<Record<Reason, string>> = {
  offline: 'Ihr seid gerade ohne Netz.',
  unreachable: 'Die Nachricht kam nicht durch. Vielleicht hakt das Netz, vielleicht der Empfang.',
  timeout: 'Der Empfang antwortet nicht. Vielleicht ist die Nachricht trotzdem angekommen.',
  busy: 'Gerade kommen zu viele Nachrichten auf einmal an.',
  broken: 'Der Empfang ist gestört.',
  refused: 'Der Empfang hat die Nachricht nicht angenommen.',
  unclear: 'Der Empfang hat nicht bestätigt, dass die Nachricht angekommen ist.',
};

const describeWait = (seconds: number | undefined): string => {
  if (seconds === undefined) return 'gleich';
  if (seconds < 90) return seconds === 1 ? 'in einer Sekunde' : `in ${seconds} Sekunden`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `in ${minutes} Minuten` : `in ${Math.ceil(minutes / 60)} Stunden`;
};

/** What happened, that nothing is lost, and what to do now. */
export const describeFailure = ({ reason, again }: Extract<Outcome, { kind: 'failed' }>): string =>
  `${REASONS[reason]} Euer Text ist noch da. Sendet ihn ${describeWait(again)} noch einmal oder nehmt einen der Wege hier unten.`;

export const WORDS = {
  sending: 'Die Nachricht wird gesendet …',
  slow: 'Es dauert länger als sonst. Bitte wartet noch einen Moment.',
  sent: 'Angekommen. Gleich seht ihr die Bestätigung.',
  online: 'Ihr seid wieder online. Sendet die Nachricht jetzt noch einmal.',
  fast: 'Das ging sehr schnell. Weil auch Roboter Formulare ausfüllen, fragen wir nach: Seid ihr ein Mensch? Dann sendet die Nachricht bitte noch einmal.',
  trap: 'In einem unsichtbaren Feld stand etwas, das nur Roboter sehen. Wir haben es geleert. Seid ihr ein Mensch? Dann sendet die Nachricht bitte noch einmal.',
  kept: 'Euer Entwurf ist in diesem Tab gespeichert.',
  back: 'Euer Entwurf ist wieder da.',
  notKept: 'Euer Browser speichert keinen Entwurf. Lasst diese Seite offen, bis ihr gesendet habt.',
  dropped: 'Der Entwurf ist gelöscht.',
} as const;
