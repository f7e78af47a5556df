/** Parts that never stand first in a compound, though words look so: prefixes and small words. */
export const NEVER_FIRST = `
ab an auf aus be bei da dar durch ein emp ent er fort für ge her herab heran heraus hervor herum hin hinein hinter in los mit nach nieder
ober rück seit über um un unter ur ver vor voran voraus vorbei weg weiter wider wieder zer zu zurück zusammen miss der die das dem den daran
auch sich sein eine alle alles dies viel wenn denn dann dass schon noch nicht ander andere ander los inner außer ausser
`;

/** Endings that look like words: never the head of a compound. */
export const NEVER_HEAD = `
ung heit keit schaft schaften lich liche lichen licher liches isch ische ischen los lose losen bar bare baren sam same samen haft hafte weise mal male fach fache seits wärts ei eien tum nis nisse ling linge
chen lein in innen er ern en end ten tion tionen ion ismus ist isten tät täten ieren iert iger igen ige ig ator enz anz ur age ant ent eur ar är reich ration ation ständen träge nahme nahmen erlei ente
`;

/**
 * Parts that stand first in many compounds and seldom or never alone: Haupt-, Sonder-, Zwischen-, Mikro-. Filler words that do
 * so (selbst) are among them.
 */
export const COMBINING = `
anti audio bio doppel dritt einzel elektro erst ex foto gegen geo gesamt haupt hoch höchst hydro infra end kilo lieblings makro mega mehrfach mehr meta mikro mindest multi neben öko pseudo schwieger selbst semi sonder spezial stief super tele thermo ultra umwelt vize voll viel zenti zweit zwischen
`;

/** Nouns and adjectives of three letters that stand in compounds again and again; other short ones come about by chance. */
export const SHORT_PARTS = `
amt art bau bus eis hof ort rad rat tag tat tod ton tor uhr weg not abo app ohr arm alt neu rot roh öl see fuß geo bio web ehe typ seh geh bad fan gas gut hut kuh mut tee zug zoo pkw lkw öko
`;

/** Words that look like compounds, or are, and mean something else than their parts: they stay whole. */
export const NEVER_SPLIT = `
Netzwerk Plattform Schwerpunkt Arbeitgeber Arbeitnehmer Jahrhundert Jahrzehnt Grundlage Standort Handwerk Handwerker Werkzeug Fahrzeug Flugzeug Spielzeug Feuerzeug Stichwort Stichprobe Stichtag Schlagwort Zeitraum Zeitpunkt Standpunkt
Gesichtspunkt Handbuch Handlung Landschaft Wirtschaft Wissenschaft Gesellschaft Gemeinschaft Mannschaft Herrschaft Freundschaft Partnerschaft Eigenschaft Botschaft Bereitschaft Leidenschaft Nachbarschaft Verwandtschaft
Leitfaden Rundbrief Maßnahme Hochzeit Wochenende Augenblick Bahnhof Friedhof Rathaus Kindergarten Mittelpunkt Mittelstand Buchstabe Erdgeschoss Feierabend Geburtstag Hauptsache Haushalt Lebenslauf Ratschlag Rechtsanwalt
Rückmeldung Sachverhalt Schauspiel Schauspieler Selbstverständnis Sprichwort Stellenwert Tatsache Teilnahme Teilnehmer Teilhabe Urlaub Ursache Verstand Vorteil Nachteil Wettbewerb Zusammenhang Gleichgewicht Gegenstand Widerstand Zustand Umstand Abstand Aufstand Bestand
Kennzeichen Lesezeichen Anzeichen Zeitschrift Hinblick Überblick Rückblick Einblick Ausblick Anblick Bildschirm Blumentopf Handy Ansatz Einsatz Umsatz Zusatz Absatz Vorsatz Gegensatz Grundsatz
Vorschlag Anschlag Umschlag Zuschlag Aufschlag Ausschlag Beschlag Niederschlag Datei Partei Polizei Bücherei Spalte Warteliste Ehrenamt Ehrenamtler Hauptamt Ehemann Ehefrau
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend Feiertag Bundestag Landtag Bürgermeister Hausmeister Landrat Bundesland Deutschland Stammtisch Kommission Kommunikation Kontrolle Statistik
Gegenteil Gegenwart Unterricht Unternehmen Unterschied Querschnitt Durchschnitt Abschnitt Ausschnitt Fortschritt Hintergrund Vordergrund Mehrwert Mehrheit Minderheit Einheit Freiheit Gelegenheit Angelegenheit
Software Hardware Newsletter Smartphone Workshop Website Homepage Feedback Spreadsheet Dashboard Podcast Hashtag Download Upload Screenreader Fundraising Crowdfunding Benchmark Barometer Kilometer Thermometer Parameter Diameter
Alternative Automatik Automat Autor Autorin Autorität Autismus Restaurant Person Personal Persönlichkeit Literatur Kommune Kommunist Musiker Organisation Notiz Notar Artikel Arterie Artist Armee Torte Ratte Tonne Total
Antwort Kartell Kartoffel Partitur Postille Altar Altlast Elternteil Erdteil Vorurteil Urteil Abteil Abteilung Verteilung Heimat Kosten Unkosten Schublade Umlaut Großeltern Bleistift Steckbrief Faustregel Staatsanwalt Landwirt Landwirtschaft Gastwirt
Baden Württemberg Bayern Brandenburg Hamburg Mecklenburg Vorpommern Niedersachsen Nordrhein Westfalen Rheinland Saarland Sachsen Thüringen Schleswig Holstein Nürnberg Augsburg Freiburg Regensburg Würzburg Heidelberg Mannheim Karlsruhe Stuttgart Düsseldorf Frankfurt Darmstadt Wiesbaden Saarbrücken Magdeburg Rostock Osnabrück Oldenburg Duisburg Wolfsburg Hildesheim Ingolstadt Pforzheim Heilbronn Griechenland Finnland Russland England Irland Estland Lettland Niederlande Frankreich Österreich
Herausforderung Unterstützung Veranstaltung Beispiel Entwicklung Verantwortung Aufmerksamkeit Auseinandersetzung Zusammenarbeit Zusammenfassung Öffentlichkeit Verhältnis Verständnis Gedächtnis Ergebnis Ereignis Erlebnis Geheimnis Zeugnis Bündnis Anliegen Bewusstsein Dasein Interview Selbstständige Wohlfahrt Ratgeber Diebstahl Rundfunk Nachmittag Vormittag Mittag Zigarette Trampolin Fairtrade Zweifel Gemeinde Gemeinwesen Aktivität Leichtathletik
`;
