/** Words that look like forms of others and are not (Rate is no plural of Rat): they are their own base form. */
export const OWN_BASE = `
Daten Kosten Medien Leute Eltern Ferien Finanzen Noten Rate Raten Note Karte Seite Leiste Waren Kurs Kreis Preis Hinweis Praxis Basis Status Campus Fokus Bonus Virus Zirkus Zins Plus Minus
Fasten Ostern Weihnachten Pfingsten Geschwister Grundlagen Großeltern Möbel Pommes Lebensmittel Textilien Personalien Unterlagen
`;
