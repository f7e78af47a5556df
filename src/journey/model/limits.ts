/** How long a title and a note may be, in UTF-16 units, and how many stations a journey may have. */
export const LIMITS = { title: 80, note: 280, items: 50 } as const;

/** `1 Station`, `3 Stationen`. */
export const countStations = (count: number): string => `${count} ${count === 1 ? 'Station' : 'Stationen'}`;

/** Everything the model says when it cannot do what was asked. */
export const SENTENCES = {
  full: `Mehr als ${LIMITS.items} Stationen passen nicht in eine Lernreise. Nehmt erst eine heraus.`,
  twice: 'Das steht schon in eurer Lernreise.',
  emptyNote: 'Schreibt etwas in die Notiz, dann kommt sie in die Lernreise.',
  longNote: `Eine Notiz hat höchstens ${LIMITS.note} Zeichen. Der Rest passt nicht hinein.`,
  longTitle: `Ein Name hat höchstens ${LIMITS.title} Zeichen. Der Rest passt nicht hinein.`,
  noDay: 'Diesen Tag gibt es nicht. Schreibt ihn zum Beispiel so: 2026-11-30.',
  unknownThing: 'Das lässt sich nicht in die Lernreise aufnehmen.',
} as const;
