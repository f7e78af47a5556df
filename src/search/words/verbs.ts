/**
 * Common German verbs, as infinitives; prefixes may stand before them. They tell what is derived of a verb (Begründung) from
 * what is made of two words, and lead to the base form of a form whose infinitive the site does not have. Never in the browser.
 */
export const COMMON_VERBS = `
abonnieren achten aktivieren aktualisieren akzeptieren analysieren ändern angeln anhören anonymisieren antworten arbeiten
archivieren ärgern atmen ausleihen automatisieren backen baden basieren basteln bauen beantragen beantworten beauftragen bedanken
bedeuten bedienen bedingen beeinflussen beenden befassen befinden befragen befürchten befürworten begegnen begehen begeistern
beginnen begleiten begraben begreifen begrenzen begründen begrüßen behalten behandeln behaupten beheben behindern beitragen
bekämpfen bekennen beklagen bekommen belasten belegen beleuchten bemerken bemühen benennen benötigen benutzen beobachten beraten
berechnen berechtigen bereichern bereinigen bereiten bergen berichten berichtigen berücksichtigen berufen beruhen beruhigen
berühren beschädigen beschaffen beschäftigen beschließen beschränken beschreiben beschweren beseitigen besetzen besichtigen
besitzen besprechen bestärken bestätigen bestehen bestellen bestimmen bestrafen besuchen beteiligen beten betonen betrachten
betragen betreffen betreiben betreten betreuen beurteilen bevorzugen bewahren bewältigen bewegen beweisen bewerben bewerten
bewilligen bezahlen bezeichnen beziehen beziffern biegen bieten bilden binden bitten blasen bleiben blicken blühen bluten bohren
borgen braten brauchen brechen bremsen brennen bringen buchen bügeln danken dauern decken definieren dehnen demonstrieren denken
deuten dichten dienen digitalisieren diktieren diskriminieren diskutieren dokumentieren dominieren drängen drehen dringen drohen
drucken drücken dürfen duschen ehren eignen eilen einigen einladen empfangen empfehlen empfinden enden engagieren entdecken
entfallen entfernen entgegnen enthalten entlassen entlasten entscheiden entschließen entschuldigen entsorgen entspannen
entsprechen entstehen entwerfen entwickeln entziehen erben ereignen erfahren erfassen erfinden erfolgen erfordern erforschen
erfüllen ergänzen ergeben ergreifen erhalten erheben erhöhen erholen erinnern erkennen erklären erkranken erlauben erläutern
erleben erledigen erleichtern ermitteln ermöglichen ermutigen ernähren ernennen ernten eröffnen erproben erreichen erscheinen
erschließen ersetzen ersparen erstatten erstellen erteilen erwachen erwägen erwähnen erwarten erweitern erwerben erzählen erzeugen
erziehen erzielen essen evaluieren existieren exkursieren exportieren fahren fallen falten fangen färben fassen fasten fegen
fehlen feiern fertigen festigen filmen filtern finanzieren finden fischen flechten fliegen fliehen fließen flüchten fokussieren
folgen fordern fördern formen formulieren forschen fotografieren fragen freuen frieren frühstücken fühlen führen füllen
funktionieren füttern garantieren gärtnern gebären geben gedenken gefährden gehen gehören gelingen gelten genehmigen generieren
genießen genügen geraten geschehen gestalten gestatten gewähren gewährleisten gewinnen gewöhnen gießen glauben gleichen gliedern
graben gratulieren greifen grenzen grillen gründen gruppieren grüßen gucken hacken haften halten hämmern handeln handhaben hängen
hassen häufen heben heilen heiraten heißen heizen helfen herrschen hindern hinken hinterlegen hoffen holen horchen hören hüpfen
hüten identifizieren impfen importieren informieren installieren integrieren interessieren interviewen investieren irren isolieren
jagen jäten joggen jubeln kalkulieren kämpfen kategorisieren kaufen kehren keimen kennen kennzeichnen klagen klären klassifizieren
klatschen kleben kleiden klettern klicken klingeln klingen klopfen knüpfen kochen kombinieren kommen kommentieren kommunizieren
komponieren konstruieren konsumieren kontaktieren kontrollieren konzentrieren kooperieren koordinieren kopieren korrigieren kosten
kräftigen kritisieren kümmern kündigen kürzen küssen lachen laden lagern landen lassen laufen lauten leben leeren legen lehnen
lehren leiden leihen leisten leiten lenken lernen lesen leuchten lieben liefern liegen loben lohnen löschen lösen lügen machen
mähen mahnen malen manipulieren markieren meiden meinen melden merken messen mieten mindern mischen missbrauchen mobilisieren
moderieren modernisieren mögen montieren motivieren musizieren müssen nähen nähern naschen nehmen nennen nisten normieren
nummerieren nutzen nützen öffnen operieren optimieren ordnen organisieren orientieren packen parken passen passieren pausieren
pendeln pfeifen pflanzen pflegen pflücken planen platzen präsentieren proben probieren produzieren profitieren programmieren
protestieren protokollieren prüfen pseudonymisieren publizieren pumpen putzen quälen qualifizieren quittieren rangieren raten
rauben rauchen räumen reagieren realisieren recherchieren rechnen reden reduzieren reflektieren regeln regieren registrieren
regnen regulieren reiben reichen reifen reinigen reisen reißen reiten rekonstruieren rennen renovieren reparieren reservieren
resultieren retten richten riechen ringen rodeln rollen rösten rücken rudern rufen ruhen rühren rutschen säen sagen sägen sammeln
sanieren säubern saugen schaden schaffen schälen schalten schämen schätzen schauen scheiden scheinen scheitern schenken schicken
schieben schießen schildern schimpfen schlafen schlagen schleifen schlichten schließen schmecken schmelzen schmieden schminken
schmücken schneiden schneidern schnitzen schonen schöpfen schreiben schreien schreiten schrumpfen schulden schulen schütteln
schützen schwächen schwanken schweigen schweißen schwimmen schwinden schwingen schwitzen schwören segeln sehen senden senken
sensibilisieren setzen sichern sichten siedeln siegen simulieren singen sinken sitzen skizzieren sollen sorgen sortieren sparen
spazieren speichern spenden sperren spezialisieren spiegeln spielen sprechen springen spritzen spülen spüren stabilisieren stammen
stapeln stärken starten stauen staunen stechen stecken stehen stehlen steigen steigern stellen stempeln sterben steuern stiften
stimmen stolpern stoppen stören stoßen stottern strahlen streben strecken streichen streiken streiten stricken strömen
strukturieren studieren stürzen stützen suchen summieren surfen tagen tanken tanzen tauchen taufen tauschen täuschen teilen
telefonieren testen tippen toben tolerieren töpfern töten tragen trainieren transformieren transportieren trauen trauern träumen
treffen treiben trennen treten trinken trocknen trommeln trösten tun turnen üben überlegen übernachten überqueren überraschen
übersetzen überweisen überzeugen umarmen unterhalten unterrichten unterscheiden unterschreiben unterstützen untersuchen urteilen
veranlassen veranschaulichen veranstalten verantworten verarbeiten verbessern verbieten verbinden verbrauchen verbreiten
verbrennen verdächtigen verdienen verdoppeln verdrängen vereinbaren vereinen vereinfachen vereinigen vererben verfolgen verfügen
vergeben vergessen vergleichen vergrößern vergüten verhaften verhalten verhandeln verhindern verkaufen verkleiden verkleinern
verknüpfen verkünden verkürzen verlangen verlängern verlassen verlaufen verleihen verlesen verletzen verlieren verlinken verlosen
vermeiden vermerken vermieten vermindern vermischen vermitteln vermuten vernachlässigen vernetzen vernichten veröffentlichen
verordnen verpacken verpassen verpflegen verpflichten verraten verringern versammeln verschärfen verschenken verschicken
verschieben verschlechtern verschlüsseln verschmutzen verschulden verschweigen verschwenden verschwinden versenden versetzen
versichern versionieren rechtfertigen wiedergutmachen gebrauchen gefallen gehorchen gelangen geraten gestehen gewinnen gedeihen minimieren maximieren streuen züchten klauen decken versorgen versprechen verstärken verstecken verstehen versteigern verstetigen verstoßen versuchen
verteidigen verteilen vertiefen vertonen vertrauen vertreiben vertreten verursachen verurteilen vervielfältigen verwalten
verwandeln verwechseln verweigern verwenden verwerten verwirklichen verwirren verwöhnen verzeichnen verzeihen verzerren verzichten
verzögern visualisieren vollziehen wachen wachsen wagen wählen wahren währen walzen wandeln wandern warnen warten waschen weben
wechseln wecken wehren weichen weigern weinen weisen weiten wenden werben werfen werten wetten wickeln widerrufen widersprechen
widmen wiederholen wiegen wirken wischen wissen wohnen wünschen würdigen würfeln würzen zahlen zählen zaubern zeichnen zeigen
zentralisieren zerlegen zerstören zertifizieren ziehen zielen zitieren zittern zögern züchten zünden zuordnen zweifeln zwingen
`;
