/** What a page can be, and how many of them are called; in the order of the filters. */
export const KINDS: Record<string, string> = {
  Geschichte: 'Geschichten',
  Lektion: 'Lektionen',
  Lernpaket: 'Lernpakete',
  'Weg für eine Rolle': 'Wege für eine Rolle',
  Angebot: 'Angebote',
  Begriff: 'Begriffe',
  Schritt: 'Schritte',
  Übersicht: 'Übersichten',
  Seite: 'Seiten',
  'Leichte Sprache': 'Leichte Sprache',
};
