import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../index/vocabulary.ts';
import { splitCompound, type KnownWords } from './compounds.ts';
import { fold } from './fold.ts';

/** A site that has no words of its own: the lists decide. */
const empty = new Vocabulary(new Map());

const split = (word: string, known: KnownWords = empty): string | undefined =>
  splitCompound(empty.baseFormOf(fold(word)), known)
    ?.map(({ base }) => base)
    .join('|');

const COMPOUNDS = `
Datenschutz daten|schutz; Datenschutzerklärung daten|schutz|erklaerung
Datenschutzbeauftragte daten|schutz|beauftragte; Datensatz daten|satz; Datenbank daten|bank
Datenqualität daten|qualitaet; Datenaustausch daten|austausch; Datensparsamkeit daten|sparsamkeit
Datenvisualisierung daten|visualisierung; Metadaten meta|daten; Geodaten geo|daten; Wetterdaten wetter|daten
Sensordaten sensor|daten; Mitgliederdaten mitglied|daten; Mitgliederversammlung mitglied|versammlung
Mitgliedsbeitrag mitglied|beitrag; Mitgliedsbeiträge mitglied|beitrag; Mitgliederverwaltung mitglied|verwaltung
Mitgliederzeitung mitglied|zeitung; Vereinsheim verein|heim; Vereinsregister verein|register
Vereinssatzung verein|satzung; Vereinsvorstand verein|vorstand; Vorstandssitzung vorstand|sitzung
Vorstandsmitglied vorstand|mitglied; Vorstandsmitglieder vorstand|mitglied; Kassenprüfer kasse|pruefer
Kassenbericht kasse|bericht; Kassenwart kasse|wart; Jahresbericht jahr|bericht
Jahreshauptversammlung jahr|haupt|versammlung; Jahresende jahr|ende; Monatsende monat|ende; Tagesordnung tag|ordnung
Tagesordnungspunkt tag|ordnung|punkt; Spendenquittung spende|quittung; Spendenkonto spende|konto
Sachspenden sache|spende; Kleiderspende kleid|spende; Blutspende blut|spende; Förderverein foerdern|verein
Förderantrag foerdern|antrag; Fördermittel foerdern|mittel; Fördermittelantrag foerdern|mittel|antrag
Projektförderung projekt|foerderung; Projektantrag projekt|antrag; Zuwendungsbescheid zuwendung|bescheid
Verwendungsnachweis verwendung|nachweis; Haushaltsplan haushalt|plan; Umsatzsteuer umsatz|steuer
Gemeinderat gemeinde|rat; Gemeinderäte gemeinde|rat; Stadtrat stadt|rat; Stadtverwaltung stadt|verwaltung
Stadtteilzentrum stadt|teil|zentrum; Stadtentwicklungsamt stadt|entwicklung|amt; Stadtbibliothek stadt|bibliothek
Kreisverwaltung kreis|verwaltung; Bürgerbeteiligung buerger|beteiligung; Bürgerhaus buerger|haus
Bürgeramt buerger|amt; Bürgerinnenrat buerger|rat; Einwohnermeldeamt einwohner|melden|amt
Meldebescheinigung melden|bescheinigung; Ordnungsamt ordnung|amt; Jugendamt jugend|amt; Sozialamt sozial|amt
Arbeitsamt arbeit|amt; Gesundheitsamt gesundheit|amt; Bauantrag bau|antrag; Baugenehmigung bau|genehmigung
Bebauungsplan bebauung|plan; Müllabfuhr muell|abfuhr; Straßenbahn strasse|bahn; Straßenlaterne strasse|laterne
Straßenverkehr strasse|verkehr; Radweg rad|weg; Radwege rad|weg; Fahrradweg fahren|rad|weg
Fahrradstraße fahren|rad|strasse; Fußweg fuss|weg; Gehweg gehen|weg; Bushaltestelle bus|halten|stelle
Haltestelle halten|stelle; Parkplatz park|platz; Spielplatz spiel|platz; Sportplatz sport|platz
Sportverein sport|verein; Sportvereine sport|verein; Turnhalle turnen|halle; Turnverein turnen|verein
Schwimmhalle schwimmen|halle; Schwimmkurs schwimmen|kurs; Wanderweg wandern|weg; Wanderverein wandern|verein
Gartenverein garten|verein; Kleingartenverein klein|garten|verein; Gemeinschaftsgarten gemeinschaft|garten
Naturschutz natur|schutz; Naturschutzgebiet natur|schutz|gebiet; Umweltschutz umwelt|schutz
Umweltbildung umwelt|bildung; Klimaschutz klima|schutz; Klimawandel klima|wandel
Klimaschutzkonzept klima|schutz|konzept; Vogelschutz vogel|schutz; Artenschutz art|schutz; Baumpflege baum|pflege
Wasserqualität wasser|qualitaet; Wasserverbrauch wasser|verbrauch; Luftqualität luft|qualitaet
Stromverbrauch strom|verbrauch; Energiewende energie|wende; Nachbarschaftshilfe nachbarschaft|hilfe
Flüchtlingshilfe fluechtling|hilfe; Flüchtlingsunterkunft fluechtling|unterkunft; Obdachlosenhilfe obdachlose|hilfe
Seniorenheim senior|heim; Seniorenarbeit senior|arbeit; Altenpflege alten|pflege; Pflegeheim pflege|heim
Pflegedienst pflege|dienst; Pflegekräfte pflege|kraft; Krankenhaus kranke|haus
Krankenversicherung kranke|versicherung; Krankenpflege kranke|pflege; Hausarzt haus|arzt; Zahnärztin zahn|arzt
Arztpraxis arzt|praxis; Frauenhaus frau|haus; Frauenhäuser frau|haus; Frauenquote frau|quote; Männerchor mann|chor
Kinderchor kind|chor; Kinderbetreuung kind|betreuung; Kinderarmut kind|armut; Kinderschutz kind|schutz
Kindertagesstätte kind|tag|staette; Jugendarbeit jugend|arbeit; Jugendzentrum jugend|zentrum
Jugendfeuerwehr jugend|feuer|wehr; Jugendhilfeausschuss jugend|hilfe|ausschuss; Familienberatung familie|beratung
Schuldnerberatung schuldner|beratung; Suchtberatung sucht|beratung; Beratungsstelle beratung|stelle
Beratungsstellen beratung|stelle; Telefonseelsorge telefon|seele|sorge; Selbsthilfegruppe selbst|hilfe|gruppe
Selbsthilfegruppen selbst|hilfe|gruppe; Hausaufgabenhilfe haus|aufgabe|hilfe; Grundschule grund|schule
Grundschulen grund|schule; Schulhof schule|hof; Schulweg schule|weg; Schulklasse schule|klasse; Lehrkräfte lehre|kraft
Klassenzimmer klasse|zimmer; Elternabend eltern|abend; Elternbeirat eltern|beirat; Sprachkurs sprache|kurs
Sprachkurse sprache|kurs; Deutschkurs deutsch|kurs; Volkshochschule volk|hoch|schule; Hochschule hoch|schule
Lesegruppe lesen|gruppe; Lesepaten lesen|pate; Bücherregal buch|regal; Bücherflohmarkt buch|floh|markt
Büchertausch buch|tausch; Wörterbuch wort|buch; Tagebuch tag|buch; Musikschule musik|schule
Theatergruppe theater|gruppe; Kulturverein kultur|verein; Heimatverein heimat|verein; Museumsführung museum|fuehrung
Kunstausstellung kunst|ausstellung; Ausstellungseröffnung ausstellung|eroeffnung; Weihnachtsmarkt weihnachten|markt
Sommerfest sommer|fest; Sommerferien sommer|ferien; Ferienlager ferien|lager; Zeltlager zelt|lager
Rettungsdienst rettung|dienst; Feuerwehrhaus feuer|wehr|haus; Katastrophenschutz katastrophe|schutz
Wohnungsnot wohnung|not; Wohnungslosenhilfe wohnungslose|hilfe; Mietpreise miete|preis; Mieterverein mieter|verein
Arbeitsmarkt arbeit|markt; Arbeitszeit arbeit|zeit; Arbeitgeberverband arbeitgeber|verband
Gewerkschaftshaus gewerkschaft|haus; Menschenrechte mensch|recht; Menschenrechtsbildung mensch|recht|bildung
Gleichstellungsbeauftragte gleich|stellung|beauftragte; Behindertenrechtskonvention behinderte|recht|konvention
Barrierefreiheit barriere|freiheit; Rechtsextremismus recht|extremismus; Rechtsberatung recht|beratung
Bundestagswahl bundestag|wahl; Landtagswahl landtag|wahl; Kommunalwahl kommunal|wahl; Wahlbeteiligung wahl|beteiligung
Wahlergebnis wahl|ergebnis; Wahlergebnisse wahl|ergebnis; Umfrageergebnis umfrage|ergebnis; Fragebogen frage|bogen
Fragebögen frage|bogen; Stichprobengröße stichprobe|groesse; Balkendiagramm balken|diagramm
Tabellenkalkulation tabelle|kalkulation; Suchmaschine suche|maschine; Programmiersprache programmieren|sprache
Öffentlichkeitsarbeit oeffentlichkeit|arbeit; Pressemitteilung presse|mitteilung; Zeitungsartikel zeitung|artikel
Ehrenamtskarte ehrenamt|karte; Ehrenamtspauschale ehrenamt|pauschale; Übungsleiterpauschale uebung|leiter|pauschale
Freiwilligendienst freiwillige|dienst; Freiwilligenagentur freiwillige|agentur; Freizeitangebot frei|zeit|angebot
Freibad frei|bad; Lebensmittelausgabe leben|mittel|ausgabe; Lebenserwartung leben|erwartung
Kleiderkammer kleid|kammer; Möbellager moebel|lager; Werkstattleiterin werkstatt|leiter; Gruppenleiterin gruppe|leiter
Gruppenleiterinnen gruppe|leiter; Projektleiterin projekt|leiter; Geschäftsführung geschaeft|fuehrung
Wartezimmer warten|zimmer; Wartungsvertrag wartung|vertrag; Hundesteuer hund|steuer; Tierheim tier|heim
Tierarzt tier|arzt; Bienenstock biene|stock; Apfelbaum apfel|baum; Rosengarten rose|garten
Sonnenenergie sonne|energie; Windrad wind|rad; Wärmepumpe waerme|pumpe; Hitzeschutz hitze|schutz
Hochwasserschutz hoch|wasser|schutz; Regenwasser regen|wasser; Trinkwasser trinken|wasser
Rollstuhlrampe rolle|stuhl|rampe; Gebärdensprache gebaerde|sprache; Sehbehinderung sehen|behinderung
Hörbehinderung hoeren|behinderung; Erstberatung erst|beratung; Zweitmeinung zweit|meinung
Einzelgespräch einzel|gespraech; Gesamtkosten gesamt|kosten; Nebenkosten neben|kosten; Sonderschule sonder|schule
Zwischenbericht zwischen|bericht; Hauptbahnhof haupt|bahnhof; Abendschule abend|schule
Lohnsteuerhilfeverein lohn|steuer|hilfe|verein; Reparaturcafé reparatur|cafe; Erntedankfest ernte|dank|fest
Obstbaumwiese obst|baum|wiese
`;

/** Plurals and cases of the last part. */
const FORMS = `
Bildungsmaterialien bildung|material; Stadtmuseen stadt|museum; Pflegekräften pflege|kraft; Jahresthemen jahr|thema
Vereinskonten verein|konto; Bachelorarbeiten bachelor|arbeit; Leerstände leer|stand; Klimarisiken klima|risiko
`;

const WHOLE = `
Plattform Netzwerk Schwerpunkt Abteilung Unterstützung Beispiel Veranstaltung Begründung Verbesserung
Verbieten Kommission Kommunikation Kontrolle Statistik Moderation Organisation Aktivität Alternative
Automatik Literatur Restaurant Person Persönlichkeit Mitgliedschaft Bürgerschaft Patenschaft Gesellschaft
Wissenschaft Freundschaft Leserschaft Verantwortung Zusammenarbeit Herausforderung Mitbestimmung Widerspruch
Unterschied Fortschritt Abschnitt Gegenstand Umstand Zustand Teilnehmer Teilnehmende Studierende
Mitarbeitende Mitarbeiterin Handlung Wanderung Anmeldung Anerkennung Aufforderung Auswertung Beobachtung
Beratung Beschäftigung Besprechung Einladung Einwanderung Entscheidung Erinnerung Ernährung Halluzination
Klassifikation Kapitalismus Journalismus Information Integration Inklusion Demokratie Bibliothek Universität
Temperatur Architektur Krankheit Gesundheit Sicherheit Möglichkeit Zufriedenheit Öffentlichkeit Ehrenamt
Bürgermeister Sonntag Deutschland Brandenburg Hamburg Newsletter Software Smartphone Dreizehn Zweifel
Zigarette Kartoffel Postille Schmetterling Orchester Elefant Portemonnaie Apotheke Metropole Katastrophe
Prinzessin Hindernis Erlebnis Verständnis Zeitschrift Kindergarten Hochzeit Augenblick Hersteller Verbraucher
Unternehmen Angestellte Jugendliche Ehrenamtliche Selbstständige Geschwister Großeltern Landwirtschaft
Abonnement Parlament Experiment Dokument Element Instrument Testament Medikament Professor Direktor
Generator Moderator Tierchen Mädchen Häuschen Vielleicht Schließen Hochladen Herunterladen Übersetzung
Überweisung Unterschrift Untersuchung Vergangenheit Freiheit Barometer Kilometer Interview Antisemitismus
Feminismus Ministerium Gymnasium Stipendium Vereinbarung Vermittlung Verordnung
`;

const casesOf = (list: string): string[][] =>
  list
    .trim()
    .split(/;?\s*\n|; /u)
    .map((pair) => pair.trim().split(' '));

describe('splitCompound', () => {
  it.each([...casesOf(COMPOUNDS), ...casesOf(FORMS)])('splits %s', (word = '', parts = '') => {
    expect(split(word)).toBe(parts);
  });

  it.each(WHOLE.trim().split(/\s+/u))('leaves %s whole', (word) => {
    expect(split(word)).toBeUndefined();
  });

  it('says where the parts begin', () => {
    expect(splitCompound('mitgliederversammlung', empty)).toEqual([
      { start: 0, base: 'mitglied' },
      { start: 10, base: 'versammlung' },
    ]);
    for (const [word = ''] of casesOf(COMPOUNDS)) {
      const starts = splitCompound(empty.baseFormOf(fold(word)), empty)?.map(({ start }) => start) ?? [];
      expect(starts[0]).toBe(0);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }
  });
});

/** What the browser knows: the words of a site, no lists. */
const site = (nouns: string, others = ''): KnownWords => {
  const known = new Set(`${nouns} ${others}`.split(' '));
  return {
    baseOf: (word) => (known.has(word) ? word : undefined),
    isNoun: (base) => nouns.split(' ').includes(base),
    isStem: () => undefined,
    isTail: () => false,
    isNeverFirst: () => false,
    isNeverHead: () => false,
    isWhole: () => false,
  };
};

describe('splitCompound with the words of a site alone', () => {
  it.each([
    ['mitgliederdaten', 'mitglied daten', '', 'mitglied|daten'],
    ['wanderkarte', 'karte', 'wandern', 'wandern|karte'],
    ['schulweg', 'schule weg', '', 'schule|weg'],
    ['freizeit', 'zeit', 'frei', undefined],
    ['digitalpakt', 'pakt', 'digital', 'digital|pakt'],
    ['zebrastreifen', 'streifen', '', 'zebra|streifen'],
    ['transparente', 'rente', '', undefined],
    ['caritasverband', 'verband', '', 'caritas|verband'],
    ['silberfaden', 'silber', '', 'silber|faden'],
    ['rechtsextremismus', 'recht', '', 'recht|extremismus'],
    ['begruendung', 'ende endung', 'begruenden', undefined],
    ['kontrolle', 'rolle', '', undefined],
    ['hilfsmittel', 'hilfe', '', 'hilfe|mittel'],
    ['mitgliederschwund', 'mitglieder', '', 'mitglieder|schwund'],
    ['briefstempel', 'brief', '', 'brief|stempel'],
    ['kommission', 'komma', 'kommen', undefined],
  ])('splits %s by what is known', (word, nouns, others, parts) => {
    const known = site(`${nouns} ${word}`, others);
    expect(
      splitCompound(word, known)
        ?.map(({ base }) => base)
        .join('|'),
    ).toBe(parts);
  });

  it.each([
    ['barrierefrei', 'barriere', 'barriere|frei'],
    ['personenbezogen', 'person', 'person|bezogen'],
    ['datenbasiert', 'daten', 'daten|basiert'],
    ['umweltfreundlich', 'umwelt', 'umwelt|freundlich'],
    ['rollstuhlgerecht', 'rollstuhl', 'rollstuhl|gerecht'],
    ['bundesweit', 'bund', 'bund|weit'],
    ['altersgerecht', 'alter', 'alter|gerecht'],
    ['freundlich', 'freund', undefined],
    ['hoffnungslos', 'hoffnung', undefined],
  ])('splits the adjective %s', (word, nouns, parts) => {
    expect(
      splitCompound(word, site(nouns, word))
        ?.map(({ base }) => base)
        .join('|'),
    ).toBe(parts);
  });

  it.each(['abc', 'e', 'covid19', 'a'.repeat(80), 'größe', ''])('does not stumble over %s', (word) => {
    expect(splitCompound(word, empty)).toBeUndefined();
  });
});
