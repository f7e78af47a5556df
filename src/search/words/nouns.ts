/**
 * Common German nouns, in the singular: the splitter of compounds may meet them where a site uses them only inside of longer
 * words, and a form of one of them is known to be one. Collected by hand for this project; they never reach the browser.
 */
export const COMMON_NOUNS = `
Abend Abfall Abgabe Abgeordnete Abitur Abkommen Ablauf Abordnung Absage Absatz Abschied Abschluss Abschnitt Absicht Absprache
Abstand Abstimmung Abtei Abteil Abteilung Abwasser Abwehr Account Achse Acker Adler Adresse Affe Agenda Agentur Ahorn Akademie
Akkordeon Akte Akteur Aktie Aktion Aktivismus Aktivist Album Algorithmus Alkohol Allee Allergie Allianz Alltag Alm Alphabet Altar
Alter Alternative Altersheim Altpapier Altstadt Amateur Ambulanz Ameise Ampel Amphibie Ampulle Amsel Amt Amtsgericht Analyse Anbau
Anbieter Andacht Andenken Anfang Anfänger Anfrage Angabe Angebot Angehörige Angestellte Angler Angriff Angst Anhänger Anker
Ankunft Anlage Anlass Anlauf Anleitung Anlieger Anmeldung Annahme Anordnung Anpassung Anreise Anreiz Anruf Ansage Anschluss
Anschrift Ansicht Ansprache Anspruch Anstalt Anteil Antenne Antisemitismus Antrag Antwort Anwalt Anwendung Anwesenheit Anwohner
Anzahl Anzeige Anzug Apfel Apotheke Apparat April Aquarium Arbeit Arbeiter Architekt Architektur Archiv Arena Ärger Argument Armee
Ärmel Armut Art Arzt Aspekt Assistent Assistenz Ast Asyl Atelier Atem Athlet Atlas Atom Attest Attribut Aufbau Aufenthalt
Aufführung Aufgabe Auflage Auflauf Auflösung Aufnahme Aufruf Aufsatz Aufsicht Aufstieg Auftrag Auftritt Aufwand Aufzug Auge
Augenarzt August Auktion Ausbau Ausbilder Ausbildung Ausdruck Ausfall Ausflug Ausgabe Ausgang Ausgleich Aushang Auskunft Ausland
Ausländer Auslastung Ausleihe Ausnahme Ausrüstung Aussage Ausschreibung Ausschuss Ausstattung Ausstellung Ausstieg Austausch
Auswahl Auswanderung Ausweis Auswertung Auszahlung Auszeichnung Auszug Autismus Auto Autofahrer Automatik Autor Azubi Baby Bach
Bäcker Bäckerei Backup Bad Bagger Bahn Bahnhofsmission Balance Balken Balkon Ball Ballett Banane Band Bande Bank Bar Bargeld
Barometer Barriere Bart Basar Basis Basketball Bass Bastelei Batterie Bau Bauch Bauer Baugebiet Bauhof Bauland Baum Beamte
Bebauung Becken Bedarf Bedeutung Bedienung Bedingung Beet Befragung Befund Begabung Begegnung Begehung Begeisterung Beginn
Begleitung Begriff Begründung Begrüßung Behandlung Behindertenbeirat Behinderte Behinderung Behörde Beifall Bein Beirat Beisitzer
Beitrag Bekenntnis Belastung Beleg Belegung Beleuchtung Bemerkung Benefiz Benutzer Benzin Beobachter Beobachtung Berater Beratung
Berechnung Bereich Berg Bergung Bericht Beruf Berufsschule Beschäftigte Bescheid Beschluss Beschreibung Beschwerde Besen Besitz
Besitzer Besonderheit Besprechung Bestand Bestätigung Besteck Bestellung Bestimmung Besuch Besucher Beteiligung Beton Betrag
Betreff Betreiber Betreuer Betreuung Betrieb Betroffene Betrug Bett Beute Beutel Bevölkerung Bewegung Beweis Bewerber Bewerbung
Bewertung Bewohner Bewusstsein Bezahlung Bezeichnung Beziehung Bezirk Bezug Bibel Bibliothek Biene Bier Bilanz Bild Bildung
Billard Biologie Biotop Birke Birne Bischof Bistum Blase Blasmusik Blatt Blech Blei Blick Blindheit Blitz Block Blog Blume Blut
Blüte Blutspende Board Boden Bogen Bohne Boot Bord Borkenkäfer Börse Bote Botschafter Box Boxer Brand Braten Brauch Brauchtum
Brauerei Brause Braut Breite Bremse Brett Brief Briefing Brille Brise Brot Browser Bruch Brücke Bruder Brunnen Brust Buch Buche
Bücherei Buchung Bude Budget Bügel Bühne Bund Bündnis Burg Bürger Bürgergeld Bürgermeister Büro Bürokratie Bürste Bus Busch Butter
Button Café Camp Camping Caritas Chance Chaos Charakter Charta Chat Chatbot Check Chef Chemie Chor Chorprobe Christ Chronik Cloud
Clown Club Coach Coaching Code Comic Computer Container Controlling Cookie Couch Cousin Crew Dach Dachs Dame Damm Dampf Dank
Darlehen Darm Darsteller Dataset Datei Daten Datenbank Datum Dauer Deal Debatte Decke Deckel Defizit Deich Delegation Delegierte
Demenz Demokratie Demonstration Denkmal Denkmalpflege Depot Depression Design Dezember Dezernat Diabetes Diagnose Diagramm Dialekt
Dialog Diät Dichter Dieb Dienst Diesel Digitalisierung Diktat Diktatur Ding Diözese Diplom Direktor Disko Diskriminierung
Diskussion Distanz Distrikt Disziplin Doktor Dokument Dokumentation Dolmetscher Dom Donner Donnerstag Dorf Dose Dosis Download
Dozent Drache Draht Drama Dreck Drehbuch Dreher Dreieck Drittel Droge Drogen Druck Drucker Druckerei Duft Dult Düne Dünger
Dunkelheit Durchschnitt Dürre Dusche Dynamik Ebene Echo Ecke Edition Editor Effekt Effizienz Ehe Ehemalige Ehre Eiche
Eichhörnchen Eidechse Eifer Eigenschaft Eigentum Eigentümer Eimer Einfahrt Einfluss Einfuhr Einführung Eingabe Eingang
Eingliederung Eingriff Einheit Einkauf Einkommen Einladung Einnahme Einrichtung Einsamkeit Einsatz Einschätzung Einschränkung
Einsicht Einspruch Einstellung Einstieg Eintrag Eintritt Einwand Einwanderer Einwanderung Einweg Einweihung Einwilligung Einwohner
Einzelfall Einzug Eisen Elektrik Elektriker Elektro Elektronik Element Elend Elster Eltern Elternabend Elternbeirat Elterngeld
Elternteil Embryo Emission Empfang Empfänger Empfehlung Ende Energie Engagement Engpass Enkel Ensemble Ente Entgelt Enthaltung
Entlassung Entlastung Entschädigung Entscheidung Entschluss Entsorgung Entwicklung Entwurf Epidemie Epoche Erbe Erbschaft Erdbeben
Erde Ereignis Erfahrung Erfassung Erfinder Erfindung Erfolg Erfordernis Ergebnis Erhalt Erhebung Erholung Erinnerung Erkältung
Erkenntnis Erklärung Erkrankung Erlass Erlaubnis Erlebnis Erlös Ermäßigung Ermittlung Ernährung Ernte Eröffnung Ersatz Erscheinung
Ersparnis Erwachsene Erwartung Erwerb Erwerbslose Erzählung Erzieher Erziehung Esche Esel Essay Essen Etage Etappe Etat Ethik
Etikett Etui Euro Europa Evaluation Event Examen Exemplar Exil Existenz Experiment Experte Expertise Export Extremismus Fabel
Fabrik Facette Fach Facharzt Fachmann Faden Fähigkeit Fahne Fähre Fahrer Fahrgast Fahrrad Fahrt Fahrzeug Fakt Faktor Fakultät Fall
Falle Falter Familie Fang Fantasie Farbe Fasching Fass Fassung Fasten Faust Favorit Feder Fee Feed Fehler Feier Feiertag Feile
Feind Feinstaub Feld Fell Fels Feminismus Fenster Ferien Fernseher Fertigkeit Fessel Fest Festival Fett Feuchtigkeit Feuer
Feuerwehr Fichte Fieber Figur Filiale Film Filter Finanzen Finanzierung Finger Fink Firma Fisch Fischer Fitness Fläche Flagge
Flamme Flasche Fleck Fledermaus Fleisch Fleiß Fliege Floh Flohmarkt Floß Flöte Flotte Flucht Flüchtling Flug Flugblatt Flügel Flur
Flurstück Fluss Flüssigkeit Flut Flyer Folge Folie Folklore Fonds Förderer Förderschule Forderung Förderung Form Format Formel
Formular Forscher Forschung Forst Förster Fortbildung Fortschritt Forum Foto Fotograf Fotografie Frage Fraktion Franken Frau
Freibad Freibetrag Freiheit Freistellung Freiwilligendienst Freiwillige Freizeit Freude Freund Freundschaft Frieden Friedhof
Friseur Frist Frisur Frosch Frost Frucht Frühling Frühstück Fuchs Fuge Führer Führung Fund Fundament Funding Funk Funke Funktion
Furcht Fürsorge Fusion Fuß Fußball Futter Gabe Gabel Galerie Gang Gans Ganztag Garage Garantie Garderobe Garten Gärtner
Gärtnerei Gas Gasse Gast Gastgeber Gattung Gebärde Gebäude Gebet Gebiet Gebirge Gebot Gebrauch Gebühr Geburt Gedächtnis Gedanke
Gedenken Gedicht Geduld Gefahr Gefangene Gefängnis Gefäß Geflüchtete Geflügel Gefühl Gegend Gegenteil Gegner Gehalt Geheimnis
Gehirn Gehör Gehweg Geige Geist Gelände Geländer Geld Gelegenheit Gelenk Gemälde Gemarkung Gemeinde Gemeinnützigkeit Gemeinschaft
Gemüse Gemüt General Generation Generator Genosse Genossenschaft Genuss Geografie Gepäck Gerät Gerechtigkeit Gericht Gerüst
Gesamtschule Gesang Geschäft Geschäftsführer Geschenk Geschichte Geschirr Geschlecht Geschmack Geschwindigkeit Geschwister Geselle
Gesellschaft Gesetz Gesicht Gespräch Gestalt Gestaltung Gestein Gesuch Gesundheit Getränk Getreide Gewächs Gewalt Gewässer Gewebe
Gewehr Gewerbe Gewerkschaft Gewicht Gewinn Gewissen Gewitter Gewohnheit Gewürz Gießkanne Gift Gipfel Gips Gitarre Gitter Glas
Glaube Gleis Gletscher Glied Glocke Glück Gold Golf Gott Gottesdienst Grab Graben Grad Graf Grafik Gras Gremium Grenze Griff Grill
Grippe Größe Großstadt Grund Grundbuch Gründer Grundlage Grundschule Grundsicherung Grundstück Gründung Gruppe Gruß Gut Gutachten
Guthaben Gutschein Gymnasium Gymnastik Haar Habitat Hackathon Hafen Haft Haftpflicht Haftung Hagel Hahn Hain Haken Halle
Halluzination Hals Haltestelle Haltung Hammer Hand Handball Handel Händler Handlung Handschuh Handwerker Handy Harfe Härte Hase
Hashtag Hass Haube Haufen Haupt Hauptmann Haus Hausarzt Hausaufgabe Haushalt Hausmeister Hausverwaltung Haut Hebamme Hebel
Hebesatz Hecke Hefe Heft Heide Heilung Heim Heimat Heimatpflege Heirat Heizöl Heizung Held Helfer Helm Hemd Hengst Herbst Herd
Herde Herkunft Herr Hersteller Herstellung Herz Heu Hilfe Himmel Hindernis Hinterhof Hinweis Hirsch Hirte Historie Hitze Hobby
Hochbeet Hochschule Hochwasser Hochzeit Hocker Hof Höhe Höhle Holz Honig Honorar Hörer Horizont Horn Hornisse Hort Hose Hospiz
Hosting Hotel Hügel Huhn Humor Hund Hunger Hürde Hut Hütte Hygiene Hymne Idee Identität Igel Imker Imkerei Immobilie Impfstoff
Impfung Import Impressum Impuls Index Indikator Individuum Industrie Inflation Information Infrastruktur Ingenieur Inhaber Inhalt
Initiative Inklusion Inland Innenhof Innenstadt Innovation Insekt Insel Insolvenz Inspektion Installation Instanz Institut
Instrument Integration Intelligenz Interesse Internet Interview Inventar Inventur Investition Investor Irrtum Islam Jacke Jagd
Jäger Jahr Jahrgang Jobcenter Journalismus Journalist Jubiläum Jude Judo Jugend Jugendamt Jugendliche Jugendwart Junge Juni Jura
Jurist Jury Justiz Kabarett Kabel Kabine Käfer Kaffee Käfig Kaiser Kajak Kalender Kalk Kälte Kamera Kamin Kamm Kammer Kampagne
Kampf Kanal Kandidat Kante Kanton Kanu Kanzlei Kapazität Kapelle Kapital Kapitalismus Kapitel Karneval Karnevalsverein Karotte
Karriere Karte Kartei Kartoffel Karton Karussell Käse Kaserne Kasse Kassenwart Kassierer Kasten Katalog Katalysator Kataster
Katastrophe Kategorie Kater Katze Kauf Kaufmann Kaution Kegel Kegeln Keks Keller Kellner Kenntnis Kennzahl Kennzeichnung Kern
Kerze Kette Kicker Kiefer Kiez Kilometer Kind Kindergeld Kino Kiosk Kirche Kirmes Kirsche Kissen Kiste Kita Klage Kläger Klang
Kläranlage Klasse Klassenzimmer Klassifikation Klausel Klausur Klavier Kleber Klee Kleid Kleiderkammer Kleidung Kleingarten
Kleinstadt Klettern Klick Klient Klima Klimawandel Klinge Klingel Klinik Kloster Klub Knie Knochen Knopf Knospe Knoten Koalition
Koch Kodex Koffer Kofferraum Kohle Kollege Kollekte Kollektiv Komitee Kommando Kommentar Kommission Kommune Kommunikation Komödie
Kompass Kompetenz Komponist Kompost Konferenz Konfession Konflikt Kongress König Konkurrenz Konsens Konstruktion Konsum Kontakt
Kontext Kontinent Kontingent Konto Kontrast Kontrolle Konzept Konzern Konzert Kooperation Koordinate Koordination Koordinator
Koordinierung Kopf Kopie Korb Korn Körper Korrektur Korruption Kosmetik Kosten Kostenträger Kostüm Kot Kraft Kraftwerk Kragen
Krähe Kran Krankenhaus Krankenpfleger Krankenschwester Kranke Krankheit Kranz Kraut Krebs Kredit Kreide Kreis Kreisstadt Kreuz
Kreuzung Krieg Kriminalität Krippe Krise Kriterium Kritik Krone Kröte Krug Küche Kuchen Kugel Kuh Kühlung Kultur Kulturgut Kummer
Kunde Kundgebung Kündigung Kunst Künstler Kupfer Kuppel Kuratorium Kürbis Kurier Kurs Kurve Kuss Küste Kutsche Labor Lachs Lack
Laden Ladesäule Ladung Lage Lager Lampe Land Landeshauptstadt Landrat Landschaft Landtag Landwirt Länge Langeweile Lärm Laser Last
Laster Lastwagen Laterne Latte Laub Lauf Laune Lautsprecher Lawine Layout Leben Lebenslauf Leber Leder Leerstand Legende Lehre
Lehrer Lehrgang Lehrling Lehrplan Leib Leiche Leid Leidenschaft Leihe Leine Leinwand Leistung Leiter Leitung Lektion Lektor
Lektüre Lerche Lerner Leseförderung Lesen Leser Leseratte Lesung Letter Leuchte Lexikon Libelle Licht Liebe Lied Lieferant
Lieferung Liga Like Lilie Limit Linde Linie Link Linse Lippe Liste Literatur Lizenz Lob Loch Locke Löffel Logik Login Logistik
Lohn Lohnsteuer Lokal Löschung Lösung Löwe Lücke Luft Lüge Lunge Lupe Lurch Lust Luxus Macht Mädchen Mafia Magazin Magen Magnet
Mahlzeit Mahnung Mai Mais Makler Maler Malerei Management Mandat Mangel Manko Mann Männchen Mantel Mappe Mapping Märchen Marder
Marine Marke Marketing Markierung Markt Marmor Mars März Masche Maschine Maske Maß Masse Maßnahme Mast Match Material Materie
Mathematik Matratze Matte Mauer Maul Maurer Maus Mechanik Mechaniker Medaille Medien Medikament Medium Medizin Meer Mehl Mehrheit
Mehrweg Mehrwert Meile Meinung Meise Meister Meisterschaft Melder Meldung Melodie Menge Mensa Mensch Mentor Mentoring Menü
Merkblatt Merkmal Messe Messer Messung Metall Meter Methode Metropole Metzger Metzgerei Miene Miete Mieter Mietspiegel Migration
Mikrofon Mikroskop Milch Milieu Militär Milliarde Million Minderheit Minderung Mineral Miniatur Minister Minute Mischung
Missbrauch Mission Mitarbeit Mitarbeiter Mitbestimmung Mitglied Mitgliedschaft Mitleid Mittag Mitteilung Mittel Mittwoch Möbel
Mobilität Mode Modell Moderation Moderator Modul Möglichkeit Molch Moment Monat Monitor Monitoring Monopol Monteur Moor Moos Moral
Mord Morgen Moschee Motiv Motivation Motor Motorrad Motto Möwe Mücke Mühe Mühle Müll Multiplikator Mund Mundart Mündigkeit Münze
Muschel Museum Musik Musiker Muskel Muslim Muster Mut Mutter Mütze Mythos Nachbar Nachbarschaft Nachfolger Nachfrage Nachhilfe
Nachlass Nachmittag Nachricht Nachsicht Nachsorge Nacht Nachweis Nachwuchs Nadel Nagel Nähe Nahrung Naht Name Narbe Nase Nation
Nationalismus Nationalität Natur Naturschutz Nebel Neffe Neid Neigung Nektar Nerv Nest Netz Netzwerk Neuling Neustadt Newsletter
Nichte Niederlage Niere Niveau Nord Norden Norm Notar Notaufnahme Notdienst Note Notfall Notiz Notunterkunft Notwendigkeit
November Nummer Nuss Nutzen Nutzer Nutzung Oase Obdach Obdachlose Oberfläche Objekt Obst Ofen Öffentlichkeit Öffnung Ohr Ökologie
Ökonomie Oktober Öl Olympiade Oma Onkel Opa Oper Operation Operator Opfer Optik Option Orange Orchester Orden Ordner Ordnung Organ
Organisation Orgel Orientierung Original Ort Ortschaft Ortsteil Osten Ostern Ozean Ozon Paar Pacht Paket Palast Palme Panik Panne
Panther Papa Papagei Papier Pappe Parade Paradies Paragraf Park Parkett Parlament Parodie Partei Partner Partnerschaft Pass
Passage Passagier Paste Pastor Pate Patenschaft Patient Pauschale Pause Pech Pegel Pension Pensum Periode Perle Person Personal
Persönlichkeit Perspektive Pfad Pfahl Pfand Pfanne Pfarrei Pfarrer Pfau Pfeffer Pfeife Pfeil Pfennig Pferd Pflanze Pflaster Pflege
Pflegegrad Pflegeheim Pflegekraft Pfleger Pflicht Pflug Pfosten Pfote Pfütze Phänomen Phase Philosophie Phone Photovoltaik Physik
Piano Pilger Pille Pilot Pilz Pinsel Pirat Piste Pizza Plage Plakat Plan Planet Planung Plastik Platte Platz Platzwart Plenum
Podcast Pokal Politik Polizei Pollen Polster Pony Pool Population Populismus Portal Porträt Porzellan Position Post Posten
Potenzial Pracht Prägung Praktikant Praktikum Prämie Präsentation Präsident Präsidium Prävention Praxis Predigt Preis Premiere
Presse Priester Prinz Prinzip Priorität Prise Privileg Probe Problem Produkt Produktion Produzent Professor Profi Profil Prognose
Programm Programmierer Projekt Promotion Prompt Prospekt Protest Protokoll Protokollant Provinz Provision Prozent Prozess Prüfung
Psyche Psychologe Psychologie Publikation Publikum Pudding Puls Pulver Pumpe Punkt Puppe Putz Puzzle Quadrat Qualität Quartal
Quartier Quatsch Quelle Quittung Quiz Quote Rabatt Rabe Rache Rad Radfahrer Radio Radler Rahmen Raising Rakete Rampe Rand
Rang Ranking Rarität Rasen Rasse Rassismus Raster Rat Rätsel Ratte Raub Rauch Raum Raupe Rausch Reaktion Reaktor Realität
Rechenschaft Recherche Rechner Rechnung Recht Rechtsanwalt Redakteur Redaktion Rede Redner Referat Referent Reflexion Reform Regal
Regatta Regel Regen Regie Regierung Region Regisseur Register Registrierung Reh Rehabilitation Reifen Reihe Reiniger Reinigung
Reis Reise Reiter Reiz Rekord Rektor Relation Relevanz Religion Rennen Rente Rentner Reparatur Report Reportage Reporter Reporting
Reptil Republik Reserve Resolution Respekt Ressort Ressource Rest Restaurant Resultat Retter Rettung Revier Revision Revolution
Rezept Rhythmus Richter Richtlinie Richtung Riegel Riese Rind Ring Ringer Rippe Risiko Ritter Ritual Rivale Robbe Roboter Rock
Rohr Rohstoff Rolle Roller Rollstuhl Roman Rose Route Rücken Rückgabe Rückgang Rückkehr Rücklage Rückmeldung Rucksack Rücksicht
Rücktritt Ruder Ruderer Ruf Ruhe Ruhestand Ruhm Ruine Rummel Runde Rundgang Rüstung Rutsche Saal Saat Sabotage Sache Sachsen
Sachspende Sack Saft Säge Saison Salat Salbe Salz Samen Sammlung Samstag Sand Sänger Sanierung Sanitäter Sanktion Sarg Satellit
Satire Sattel Satz Satzung Säule Sauna Säure Scanner Schach Schacht Schachtel Schaden Schaf Schäfer Schal Schale Schall Schalter
Schar Schatten Schatz Schatzmeister Schätzung Schaufel Schaukel Schauspieler Scheck Scheibe Scheidung Schein Schema Schenkung
Schere Scherz Scheune Schicht Schiedsrichter Schiene Schiff Schild Schimmel Schirm Schlaf Schlag Schlamm Schlange Schlauch
Schlichtung Schlitten Schloss Schlucht Schluss Schlüssel Schmerz Schmetterling Schmied Schmuck Schmutz Schnabel Schnäppchen
Schnecke Schnee Schneider Schnitt Schnittstelle Schnupfen Schnur Schock Schokolade Schornstein Schoß Schrank Schranke Schraube
Schreiben Schreiber Schreiner Schrift Schriftführer Schritt Schrott Schub Schuh Schulbegleiter Schuld Schulden Schule Schüler
Schulhof Schulter Schulung Schulweg Schuppen Schuss Schüssel Schuster Schutz Schützenverein Schwalbe Schwamm Schwan
Schwangerschaft Schwankung Schwanz Schwarm Schwein Schweiß Schweiz Schwelle Schwerpunkt Schwester Schwierigkeit Schwimmbad
Schwimmer Schwund Schwung Science Scraping Screening See Seele Seelsorge Segel Segen Segler Seife Seil Seite Sekretariat Sekt
Sektor Sekunde Selbstbestimmung Selbsthilfe Seminar Senat Sender Sendung Senior Sense Sensor September Sequenz Serie Server
Service Sessel Seuche Sexismus Sharing Sheet Sicherheit Sicht Siedlung Sieg Siegel Sieger Signal Signatur Silbe Silber Sinfonie
Sinn Sirene Sitte Situation Sitz Sitzung Skala Skandal Skelett Ski Skizze Skulptur Sofa Software Sohle Sohn Solar Soldat
Solidarität Sommer Sonnabend Sonne Sonntag Sorge Sourcing Sozialarbeit Sozialarbeiter Sozialhilfe Spalt Spalte Sparsamkeit Spaß
Spaten Spatz Spaziergang Specht Speck Spediteur Speer Speicher Speise Spektrum Spekulation Spende Spender Sperling Spiel Spieler
Spieß Spinne Spion Spitze Splitter Sponsor Sport Sportler Spott Sprache Spreadsheet Sprecher Sprechstunde Springer Spritze Spruch
Sprung Spur Staat Staatsanwalt Stadion Stadt Stadtfest Stadtteil Staffel Stahl Stall Stamm Stand Standort Stängel Stapel Star
Stärke Start Station Statistik Stätte Statue Stau Staub Steak Stecker Steg Steigung Stein Stelle Stempel Steppe Sterbebegleitung
Stern Steuer Steuerung Stiefel Stier Stift Stifter Stiftung Stil Stille Stimme Stimmung Stipendium Stock Stoff Stollen Storch
Störung Strafe Straftat Strand Straße Strategie Strauch Strauß Streaming Strecke Streetworker Streife Streifen Streik Streit
Stress Strich Stroh Strom Strömung Struktur Strumpf Stück Student Studie Studium Stufe Stuhl Stunde Stundenplan Stütze Stützpunkt
Suche Suchende Suchmaschine Sucht Süd Süden Summe Sumpf Sünde Suppe Survey Symbol Symptom Synagoge Syndrom System Szene Tabak
Tabelle Tablett Tablette Tafel Tag Tagung Takt Tal Talent Tanne Tante Tanz Tänzer Tanzgruppe Tapete Tarif Tarifvertrag Tasche
Tasse Tastatur Taste Tat Tätigkeit Taube Tauchen Taucher Taufe Tausch Taxi Team Technik Tee Teer Teich Teil Teilhabe Teilnahme
Teilnehmer Telefon Teller Tempel Temperatur Tempo Tendenz Tennis Teppich Termin Terrasse Terror Test Testament Teufel Text Theater
Theaterstück Thema Theorie Therapeut Therapie Thermometer Thron Ticket Tiefe Tier Tierarzt Tierheim Tiger Tinte Tipp Tisch
Tischler Tischtennis Titel Tochter Tod Toilette Token Toleranz Tomate Ton Tonne Tool Topf Tor Torte Tour Tourismus Tourist Tracht
Trachtenverein Tracker Tracking Tradition Träger Tragödie Trainer Training Trakt Traktor Tram Transfer Transparenz Transport
Traube Trauer Traum Trauma Trauung Trauzeuge Treff Treffen Trend Trennung Treppe Treue Trick Trikot Trinken Trödel Trödelmarkt
Trommel Trompete Tropfen Trost Truppe Tuch Tumor Tunnel Tür Turm Turnen Turner Turnier Tutor Typ Tyrann Überfall Übergabe Übergang
Übergewicht Übernachtung Überschuss Übersetzer Übersetzung Übersicht Übertragung Überweisung Übung Ufer Uhu Umbau Umfang Umfeld
Umfrage Umgang Umgebung Umkreis Umlage Umlauf Umsatz Umsetzung Umweg Umwelt Umzug Unfall Unglück Uniform Union Universität
Universum Unrecht Unterhalt Unterkunft Unterlage Unternehmen Unternehmer Unterricht Unterschied Unterschrift Unterstützer
Unterstützung Untersuchung Unwetter Update Upload Urkunde Urlaub Urne Ursache Urteil Urwald Vakuum Variable Variante Vase Vater
Veganer Vegetarier Ventil Ventilator Verabschiedung Veränderung Veranstalter Veranstaltung Verantwortung Verarbeitung Verband
Verbindung Verbot Verbrauch Verbraucher Verbrechen Verbrecher Verbreitung Verdacht Verdienst Verein Vereinbarung Verfahren Verfall
Verfasser Verfassung Verfolgung Verfügung Vergabe Vergangenheit Vergleich Vergütung Verhalten Verhältnis Verhandlung Verkauf
Verkäufer Verkehr Verknüpfung Verlag Verlauf Verleih Verleihung Verletzung Verlust Vermerk Vermieter Vermittlung Vermögen
Vermutung Vernetzung Vernunft Veröffentlichung Verordnung Verpackung Verpflegung Verpflichtung Vers Versammlung Versand
Verschmutzung Verschwendung Versicherung Version Versorgung Verspätung Versprechen Verständnis Verstärkung Versteck Verstoß
Versuch Verteidigung Verteiler Verteilung Vertrag Vertrauen Vertreter Vertretung Vertrieb Verwaltung Verwandte Verwendung
Verzeichnis Verzicht Verzögerung Veto Video Vieh Vielfalt Viertel Villa Virus Vision Visite Visum Vitamin Vogel Volk
Volkshochschule Volleyball Vollmacht Vollzug Volumen Voraussetzung Vorbereitung Vorbild Vorfahrt Vorfall Vorführung Vorgabe
Vorgang Vorgehen Vorhaben Vorhang Vorlage Vorlesung Vorliebe Vormund Vorname Vorort Vorrang Vorrat Vorsatz Vorschau Vorschrift
Vorschuss Vorsitz Vorsitzende Vorsorge Vorsprung Vorstadt Vorstand Vorstellung Vorteil Vortrag Vorurteil Vorwahl Vorwurf Vulkan
Waage Wache Wachs Wachstum Wächter Waffe Wagen Waggon Wahl Wähler Währung Waise Wal Wald Walze Wand Wandel Wanderer Wanderung
Wange Wanne Wappen Ware Wärme Wärmepumpe Warnung Wart Wartung Wäsche Wasser Webseite Website Wechsel Wecker Weg Wehr Weide
Weihnachten Weiler Wein Weisheit Weizen Welle Welt Wende Wendung Werbung Werft Werk Werkstatt Werkzeug Wert Wertstoff Wesen Wespe
Westen Wettbewerb Wette Wetter Widerspruch Widerstand Wiege Wiese Wildschwein Wille Wind Windkraft Winkel Winter Wippe Wirbel
Wirklichkeit Wirkung Wirt Wirtschaft Wissen Wissenschaft Wissenschaftler Witwe Witz Woche Wochenmarkt Wohl Wohlfahrt
Wohnberechtigungsschein Wohngeld Wohnheim Wohnung Wohnungslose Wolf Wolke Wolle Workshop Wort Wrack Wrapper Wucht Wunde Wunder
Wunsch Würde Wurf Würfel Wurm Wurst Wurzel Wüste Wut Yoga Zahl Zähler Zahlung Zahn Zahnarzt Zange Zauber Zaun Zebra Zeder Zeh
Zeichen Zeigefinger Zeiger Zeile Zeit Zeitpunkt Zeitschrift Zeitstempel Zeitung Zelle Zelt Zeltlager Zement Zensur Zensus
Zentimeter Zentrale Zentrum Zeremonie Zertifikat Zettel Zeuge Zeugnis Ziege Ziegel Ziel Zigarette Zimmer Zins Zirkel Zirkus Zitat
Zitrone Zivildienst Zivilgesellschaft Zögern Zoll Zone Zoo Zopf Zorn Zubehör Zucht Zucker Zufall Zuflucht Zufriedenheit Zug Zugang
Zugänglichkeit Zugriff Zuhause Zuhörer Zukunft Zulage Zulassung Zunge Zuordnung Zusage Zusammenarbeit Zusammenhang Zusatz
Zuschauer Zuschlag Zuschuss Zustand Zuständigkeit Zustimmung Zutat Zuwendung Zuwendungsbescheid Zuzug Zwang Zweck Zweifel Zweig
Zwiebel Zwilling Zwischenfall Zyklus
Beispiel Not Gleichstellung Ehepartner Problem Schnitt Leck Klau Klick Streuung Hundert Tausend Zuhause Gehweg Zone Lok Pflicht Fest Teil Herausgeber Gutachter Funktionär Ministerium Schuldner Bescheinigung Info Gramm Feuchte Kombination Angriff Geber Raum Fernsehen
`;
