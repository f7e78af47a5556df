/**
 * Common German nouns, as the splitter of compounds may meet them where a small site uses them only inside of longer words.
 * Collected by hand for this project; they never reach the browser.
 */
export const COMMON_NOUNS = `
Abend Ablauf Absatz Abschluss Abteilung Adresse Akte Aktion Alltag Alter Amt Analyse Angabe Angebot Angst Anlage Anlass Anspruch
Anteil Antrag Antwort Anzahl Apparat Arbeit Archiv Armut Art Arzt Atlas Aufgabe Aufwand Auge Ausbildung Ausgabe Auskunft Ausschuss
Ausweis Auswertung Auto Bahn Band Bank Bau Baum Bedarf Befragung Begleitung Begriff Behinderung Behörde Beitrag Beleg Beratung
Bereich Bericht Beruf Beschluss Bestand Besuch Betreuung Betrieb Bett Bewegung Bewohner Bild Bildung Blatt Blick Boden Bogen Börse
Brett Brief Brücke Buch Büro Bund Bus Bürger Bürokratie Chance Chat Code Computer Dach Daten Datei Datum Dauer Debatte Demokratie Diagramm
Dienst Ding Dokument Dorf Druck Durchschnitt Ebene Ecke Ehe Ehre Eigentum Eingang Einheit Einkommen Einladung Einsatz Eltern
Empfang Ende Energie Engagement Entwicklung Erfahrung Erfolg Ergebnis Erhebung Erklärung Essen Extremismus Fach Fahrt Fahrer Fall Familie
Farbe Fehler Feld Ferien Fest Feuer Feuerwehr Figur Film Finanzen Fläche Flucht Flüchtling Flug Fluss Folge Fonds Form Formular Forscher Forschung Foto Frage
Frau Freiheit Freiwilliger Freizeit Freund Frist Fuß Gang Garten Gast Gebiet Gebühr Geburt Gefahr Gehalt Geist Geld Gemeinde
Gerät Gericht Geschäft Geschichte Gesellschaft Gesetz Gesicht Gespräch Gesundheit Gewalt Gewinn Glas Gremium Grenze Größe Grund Grundlage
Gruppe Gut Hand Handel Händler Handlung Haus Haushalt Heft Heim Helfer Hilfe Hof Idee Index Industrie Information Insel Institut Interesse Internet
Jahr Jugend Junge Kalender Kampf Karte Kasse Kauf Kennzahl Kette Kind Kirche Kita Klage Klasse Kleidung Klima Klinik Klub Kommission Kompetenz Konferenz Konto
Kontrolle Konzept Kopf Kosten Kraft Kranker Kreis Krieg Krise Küche Kultur Kunde Kunst Kurs Lage Lager Land Landschaft Laden Last
Lauf Leben Lehre Lehrer Leistung Leiter Leitung Lektion Lesen Licht Liebe Liste Lohn Lösung Luft Macht Mädchen Management Mangel Mann
Markt Maschine Maß Material Medien Medium Meinung Meldung Menge Mensch Merkmal Messe Messung Methode Miete Migration Milieu Minderheit Minister Mitarbeiter Mitglied Mittel
Mobilität Modell Monat Moral Museum Musik Muster Mutter Nachbar Nachricht Nacht Name Natur Netz Note Notiz Notfall Nummer Nutzen Nutzer Nutzung Ordner Ordnung
Organisation Ort Partei Partner Partnerschaft Pass Patient Pause Person Personal Pflege Pflicht Plan Planung Platz Politik Polizei Portal Post Praxis Preis Presse Prinzip
Problem Produkt Programm Projekt Protokoll Prozent Prozess Prüfung Punkt Qualität Quelle Quote Rahmen Rand Rat Raum Rechnung Recht Rede Reform
Regel Region Register Reihe Reise Religion Rente Risiko Rolle Rückgang Ruf Ruhe Sache Saison Sammlung Satz Schaden Schicht Schiff Schlüssel Schritt Schrift Schule
Schüler Schuld Schulung Schutz See Seite Sekunde Sender Senior Sensor Serie Service Sicherheit Sicht Siedlung Sitz Sitzung Software Sommer Sorge Spalte Speicher
Spende Spiel Spieler Sport Sprache Sprecher Staat Stadt Stand Standort Station Statistik Stätte Stelle Steuer Stift Stiftung Stimme Strafe
Straße Strategie Strecke Strom Struktur Stück Student Studie Studium Stufe Stuhl Stunde Suche System Tabelle Tafel Tag Tat Team Technik
Teil Teilhabe Teilnehmer Telefon Termin Test Text Thema Theorie Tier Tisch Titel Tod Ton Tour Träger Training Treff Treffen Trend Tür Turnier Umfrage Umwelt
Unternehmen Unterricht Unterschied Ursache Urteil Vater Veranstaltung Verband Verbot Verein Verfahren Vergleich Verhalten Verkauf Verkehr
Verlag Verlauf Verlust Vermögen Verordnung Versammlung Versicherung Versorgung Vertrag Vertrauen Vertreter Vertretung Verwaltung Verzeichnis Video Viertel Volk Volumen Vorlage Vorrat
Vorstand Vortrag Wachstum Waffe Wahl Wähler Wald Wand Ware Wasser Wechsel Weg Weide Wein Welt Werbung Werk Werkstatt Wert Wesen Wetter Wettbewerb Wiese Wind
Winter Wirkung Wirt Wirtschaft Wissen Wissenschaft Woche Wohl Wohlfahrt Wohnung Wort Wunsch Zahl Zahlung Zähler Zeichen Zeile Zeit Zeitung Zelle Zentrum Zettel Zeuge Ziel Zimmer
Zins Zoll Zone Zug Zugang Zukunft Zusage Zweck Befund Bogen Brunnen Zeuge Satzung Beirat Ausweis Fahrrad Rad Kurve Balken Säule Torte Zentrale Karussell Zaun Labor Sprechstunde
`;

/** Parts that never stand first in a compound, though words look so: prefixes and small words. */
export const NEVER_FIRST = `
ab an auf aus be bei da dar durch ein emp ent er fort für ge gegen her herab heran heraus hervor hin hinter in los mit nach neben nieder
ober rück seit sonder über um un unter ur ver vor voran voraus vorbei weg weiter wider wieder zer zu zurück zusammen zwischen miss der die das dem den
auch sich sein eine alle alles dies viel mehr wenn denn dann dass schon noch nicht ander andere ander
`;

/** Endings that look like words: never the head of a compound. */
export const NEVER_HEAD = `
ung heit keit schaft schaften lich liche lichen licher liches isch ische ischen los lose losen bar bare baren sam same samen haft hafte weise mal male fach fache seits wärts ei eien tum nis nisse ling linge
chen lein in innen er ern en end ende enden ten tion tionen ion ismus ist isten tät täten ieren iert iger igen ige ig ator enz anz ur age ant ent eur ar är reich fall halt gang stand stände ständen trag träge nahme nahmen schluss
`;

/** Words that look like compounds, or are, and mean something else than their parts: they stay whole. */
export const NEVER_SPLIT = `
Netzwerk Plattform Schwerpunkt Arbeitgeber Arbeitnehmer Jahrhundert Jahrzehnt Grundlage Standort Handwerk Werkzeug Fahrzeug Flugzeug Spielzeug Stichwort Stichprobe Stichtag Schlagwort Zeitraum Zeitpunkt Standpunkt
Gesichtspunkt Handbuch Handlung Landschaft Wirtschaft Wissenschaft Gesellschaft Gemeinschaft Mannschaft Herrschaft Freundschaft Partnerschaft Eigenschaft Botschaft Bereitschaft Leidenschaft Nachbarschaft Verwandtschaft
Leitfaden Rundbrief Maßnahme Hochzeit Wochenende Augenblick Bahnhof Friedhof Rathaus Kindergarten Mittelpunkt Mittelstand Buchstabe Erdgeschoss Feierabend Geburtstag Hauptsache Haushalt Lebenslauf Ratschlag Rechtsanwalt
Rückmeldung Sachverhalt Schauspiel Selbstverständnis Sprichwort Stellenwert Tatsache Teilnahme Teilnehmer Teilhabe Urlaub Ursache Verstand Vorteil Nachteil Wettbewerb Zusammenhang Gleichgewicht Gegenstand Widerstand Zustand Umstand Abstand Aufstand Bestand
Kennzeichen Lesezeichen Anzeichen Zeitschrift Hinblick Überblick Rückblick Einblick Ausblick Anblick Bildschirm Blumentopf Handy Ansatz Einsatz Umsatz Zusatz Absatz Vorsatz Gegensatz Grundsatz
Vorschlag Anschlag Umschlag Zuschlag Aufschlag Ausschlag Beschlag Niederschlag Datei Partei Polizei Bücherei Spalte Warteliste
`;

/** Words that look like forms of others and are not (Rate is no plural of Rat): they are their own base form. */
export const OWN_BASE = `
Daten Kosten Medien Leute Eltern Ferien Finanzen Noten Rate Raten Note Karte Seite Leiste Waren Kurs Kurse Kreis Preis Hinweis Praxis Basis Status Campus Fokus Bonus Virus Zirkus Zins Plus Minus
Ende Mitte Weise Sitz Platz Chance Masse Maße Busse Reise Sache Tonne Tore Wende Leben Essen Wissen Lesen Treffen Vertrauen Verfahren Verhalten Unternehmen Vermögen Vorhaben Zeichen Laden Boden Faden Schaden
Titel Mittel Artikel Kapitel Viertel Drittel Regel Tafel Fabel Formel Insel Partner Muster Nummer Steuer Feuer Fenster Wasser Alter Fehler Körper Zimmer Sommer Winter Januar Februar März April Mai Juni Juli
Interesse Adresse Presse Kasse Klasse Analyse These Spende Rente Miete Küste Kirche Schule Stimme Stelle Stunde Straße Strecke Gruppe Suche Sprache Stufe Spur Tante Torte Treppe Tasse Woche Wiese Wunde Ziege
`;
