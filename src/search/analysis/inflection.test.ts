import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { baseForms } from './inflection.ts';
import { strongInfinitives } from './strong-verbs.ts';

/** Form and base form; what is listed stands for its whole paradigm. */
const NOUNS = `
Vereine Verein; Vereins Verein; Vereinen Verein; Vereines Verein; Verbände Verband; Verbänden Verband
Verbandes Verband; Bäume Baum; Bäumen Baum; Räume Raum; Häuser Haus; Häusern Haus; Hauses Haus; Kinder Kind
Kindern Kind; Kindes Kind; Bücher Buch; Büchern Buch; Länder Land; Ländern Land; Wörter Wort; Wörtern Wort; Ämter Amt
Ämtern Amt; Mitglieder Mitglied; Mitgliedern Mitglied; Mitglieds Mitglied; Männer Mann; Frauen Frau; Karten Karte
Schulen Schule; Spenden Spende; Tabellen Tabelle; Gruppen Gruppe; Straßen Straße; Stellen Stelle; Stunden Stunde
Beratungen Beratung; Leistungen Leistung; Veranstaltungen Veranstaltung; Einrichtungen Einrichtung
Möglichkeiten Möglichkeit; Krankheiten Krankheit; Freundschaften Freundschaft; Universitäten Universität
Aktionen Aktion; Städte Stadt; Städten Stadt; Kräfte Kraft; Gäste Gast; Gästen Gast; Plätze Platz; Plätzen Platz
Anträge Antrag; Anträgen Antrag; Beiträge Beitrag; Zuschüsse Zuschuss; Wünsche Wunsch; Züge Zug; Mütter Mutter
Väter Vater; Vätern Vater; Töchter Tochter; Brüder Bruder; Gärten Garten; Läden Laden; Böden Boden; Schäden Schaden
Mängel Mangel; Vögel Vogel; Äpfel Apfel; Höfe Hof; Töne Ton; Flüsse Fluss; Füße Fuß; Nächte Nacht; Hände Hand
Autos Auto; Fotos Foto; Teams Team; Videos Video; Kitas Kita; Chefs Chef; Projekte Projekt; Projekten Projekt
Projekts Projekt; Jahre Jahr; Jahren Jahr; Jahres Jahr; Tage Tag; Tagen Tag; Berichte Bericht; Berichten Bericht
Freunde Freund; Freunden Freund; Ergebnisse Ergebnis; Ergebnissen Ergebnis; Verzeichnisse Verzeichnis
Kenntnisse Kenntnis; Menschen Mensch; Studenten Student; Journalisten Journalist; Kollegen Kollege; Experten Experte
Namen Name; Gedanken Gedanke; Herzen Herz; Museen Museum; Zentren Zentrum; Gymnasien Gymnasium
Ministerien Ministerium; Praktika Praktikum; Visa Visum; Themen Thema; Firmen Firma; Konten Konto; Risiken Risiko
Viren Virus; Zyklen Zyklus; Algorithmen Algorithmus; Stadien Stadion; Kriterien Kriterium; Materialien Material
Prinzipien Prinzip; Ärztinnen Arzt; Ärztin Arzt; Ärzte Arzt; Ärzten Arzt; Bürgerinnen Bürger; Bürgerin Bürger
Bürgern Bürger; Schülerinnen Schüler; Schülern Schüler; Expertinnen Experte; Kolleginnen Kollege; Kollegin Kollege
Anwältinnen Anwalt; Bäuerinnen Bauer; Köchin Koch; Helferinnen Helfer; Trainerin Trainer; Jugendlichen Jugendliche
Jugendlicher Jugendliche; Freiwilligen Freiwillige; Freiwilliger Freiwillige; Ehemaligen Ehemalige
Erwachsenen Erwachsene
`;
const OTHERS = `
große groß; großen groß; großer groß; großes groß; großem groß; größer groß; größere groß; größeren groß; älter alt
ältere alt; älteren alt; jünger jung; stärker stark; kürzer kurz; wichtigsten wichtig; wichtige wichtig
wichtiger wichtig; schönsten schön; kostenlose kostenlos; freie frei; freien frei; öffentliche öffentlich
öffentlichen öffentlich; dunkler dunkel; dunkle dunkel; teuren teuer; teurer teuer; deutsche deutsch
einfacher einfach; digitalen digital; fördert fördern; förderte fördern; gefördert fördern; geförderte fördern
geförderten fördern; sammelt sammeln; gesammelt sammeln; gesammelten sammeln; rechnet rechnen; gerechnet rechnen
arbeitet arbeiten; arbeitete arbeiten; wandert wandern; gewandert wandern; prüft prüfen; geprüft prüfen; prüfte prüfen
nutzte nutzen; organisiert organisieren; organisierte organisieren; organisierten organisieren; auswertet auswerten
ausgewertet auswerten; ausgewertete auswerten; auszuwerten auswerten; anmeldet anmelden; angemeldet anmelden
anzumelden anmelden; eingeladen einladen; einzuladen einladen; teilgenommen teilnehmen; teilnimmt teilnehmen
teilzunehmen teilnehmen; angeboten anbieten; gefunden finden; geschrieben schreiben; schrieb schreiben
beschrieben beschreiben; geholfen helfen; hilft helfen; gibt geben; gegeben geben; gegangen gehen; gestiegen steigen
getroffen treffen; gewonnen gewinnen; verglichen vergleichen; entschieden entscheiden; trägt tragen; hält halten
liest lesen; spricht sprechen; gesprochen sprechen; besprochen besprechen; verloren verlieren; begonnen beginnen
gebracht bringen; vertritt vertreten; unterstützt unterstützen; unterstützte unterstützen
veröffentlicht veröffentlichen; gestaltet gestalten; gestaltete gestalten; getragen tragen; gefahren fahren
fährt fahren; geschlossen schließen; abgeschlossen abschließen; gezogen ziehen; gewählt wählen; gewachsen wachsen
empfiehlt empfehlen; empfohlen empfehlen
`;

const casesOf = (list: string): string[][] =>
  list
    .trim()
    .split(/;?\s*\n|; /u)
    .map((pair) => pair.trim().split(' '));
const candidates = (form: string, kinds: string): string[] =>
  baseForms(fold(form), strongInfinitives)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ word }) => word);

describe('baseForms', () => {
  it.each(casesOf(NOUNS))('leads %s to the noun %s', (form = '', base = '') => {
    expect(candidates(form, 'n')).toContain(fold(base));
  });

  it.each(casesOf(OTHERS))('leads %s to %s', (form = '', base = '') => {
    expect(candidates(form, 'av')).toContain(fold(base));
  });

  it.each([
    ['Preis', 'prei'],
    ['Virus', 'viru'],
    ['Pass', 'pas'],
    ['neuer', 'naur'],
    ['Quelle', 'qull'],
    ['Mauer', 'maur'],
    ['zustellen', 'stellen'],
    ['Schüler', 'schul'],
    ['Anfänger', 'anfang'],
    ['Wähler', 'wahl'],
    ['Wähler', 'wahler'],
    ['Schüler', 'schuler'],
    ['Schülern', 'schuler'],
    ['Anfänger', 'anfanger'],
  ])('does not take %s for a form of %s', (form, base) => {
    expect(candidates(form, 'nv')).not.toContain(base);
  });

  it.each(['ab', 'ist', 'h2o', '2024', 'covid19'])('leaves %s alone', (word) => {
    expect(baseForms(word)).toEqual([]);
  });

  it('never gives the word itself, nor a candidate twice', () => {
    for (const [form = ''] of [...casesOf(NOUNS), ...casesOf(OTHERS)]) {
      const found = baseForms(fold(form), strongInfinitives).map(({ word, kind }) => `${word} ${kind}`);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((one) => !one.startsWith(`${fold(form)} `))).toBe(true);
    }
  });
});
