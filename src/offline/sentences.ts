/** Why something could not be stored. */
export type Trouble = 'full' | 'offline' | 'missing' | 'forbidden' | 'renewed' | 'stopped' | 'off';

/** Thrown by everything that stores; `file` is the path that was in the way. */
export class SaveError extends Error {
  readonly trouble: Trouble;
  readonly file: string | undefined;

  constructor(trouble: Trouble, file?: string) {
    super(trouble);
    this.trouble = trouble;
    this.file = file;
  }
}

const SENTENCES: Record<Trouble, string> = {
  full: 'Der Platz auf diesem Gerät reicht nicht. Es ist nichts gespeichert. Macht Platz und versucht es noch einmal.',
  offline: 'Gerade ist keine Verbindung da. Es ist nichts Neues gespeichert. Versucht es später noch einmal.',
  missing:
    'Eine Datei fehlt auf unserer Website. Deshalb ist nichts Neues gespeichert, halb nützt es euch nichts.',
  forbidden: 'Dieser Browser speichert hier keine Seiten, zum Beispiel weil das Fenster privat ist.',
  renewed: 'Die Website wurde in diesem Augenblick erneuert. Versucht es bitte noch einmal.',
  stopped: 'Abgebrochen. Es ist nichts Neues gespeichert.',
  off: 'Das Offline-Speichern ist zurzeit abgeschaltet.',
};

/** Sorts what browsers throw while fetching and storing. */
export const troubleOf = (error: unknown): { trouble: Trouble; file?: string | undefined } => {
  if (error instanceof SaveError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { trouble: 'full' };
  if (name === 'AbortError') return { trouble: 'stopped' };
  // What fetch throws without a net, and nothing else we call does.
  if (name === 'TypeError') return { trouble: 'offline' };
  return { trouble: 'forbidden' };
};

/** What went wrong, for a person to read. */
export const describeTrouble = (error: unknown): string => {
  const { trouble, file } = troubleOf(error);
  return file === undefined || trouble !== 'missing' ? SENTENCES[trouble] : `${SENTENCES[trouble]} (${file})`;
};

/** `640 kB`, `1,2 MB`: rounded up, nobody shall be surprised. */
export const showBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.ceil(bytes / 1000))}\u00a0kB`
    : `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('de')}\u00a0MB`;

/** `23. November 2026, 14:05 Uhr`, in the time of this device. */
export const showTime = (iso: string): string =>
  `${new Intl.DateTimeFormat('de', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)).replace(' um ', ', ')}\u00a0Uhr`;

export const countPages = (count: number): string => (count === 1 ? 'eine Seite' : `${count}\u00a0Seiten`);
