/**
 * Words that look like compounds, or are, and mean something else than their parts: they stay whole. They never reach the
 * browser; there a word of the site stays as the build left it.
 */
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
Herausforderung Unterstützung Veranstaltung Beispiel Entwicklung Verantwortung Aufmerksamkeit Auseinandersetzung Zusammenarbeit Zusammenfassung Öffentlichkeit Verhältnis Verständnis Gedächtnis Ergebnis Ereignis Erlebnis Geheimnis Zeugnis Bündnis Anliegen Bewusstsein Dasein Interview Selbstständige Wohlfahrt Ratgeber Diebstahl Rundfunk Nachmittag Vormittag Mittag Zigarette Weihnacht Fotograf Fotografie Telegramm Wiedergutmachung Trampolin Fairtrade Zweifel Gemeinde Gemeinwesen Aktivität Leichtathletik
`;
