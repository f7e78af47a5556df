/** Common German adjectives, uninflected, for the same ends. They never reach the browser. */
export const COMMON_ADJECTIVES = `
aktiv aktuell akut alltäglich alt amtlich analog anders angenehm anonym arm ausführlich auswärtig automatisch barrierefrei
bedürftig behindert bekannt bequem bereit beruflich besser bester billig blau blind böse braun breit brutto bunt christlich
chronisch demokratisch deutlich deutsch dezentral dicht dick digital direkt dumm dunkel dünn echt ehemalig ehrenamtlich ehrlich
eigen einfach einheitlich einsam einzeln einzig elektrisch elektronisch eng englisch entfernt ernst erwachsen europäisch
evangelisch extern extrem fair falsch familiär faul fein feministisch fern fertig fest fett feucht finanziell fit flach fleißig
flexibel flüssig formal frei freiwillig fremd freundlich frisch froh früh gasförmig gebraucht geeignet gefährlich geheim gelb
gemein gemeinnützig gemeinsam genau generell gerade gerecht gering gesamt geschickt gesetzlich gesund glatt gleich global grau
grob groß grün gründlich gültig günstig gut halb hart hässlich häufig hauptamtlich heilig heimlich heiß hell hoch höflich höher
hybrid individuell inklusiv intensiv interkulturell intern international jährlich jüdisch jung jünger kalt katholisch kausal
kirchlich klar klein klug kommunal komplett komplex konkret körperlich kostenlos krank kreativ kritisch kulturell künstlich kurz
lahm ländlich lang langfristig langsam laut lebendig lecker ledig leer legal leicht leise letzter lieb locker lokal maximal
medizinisch menschlich mild minimal mittel mobil möglich monatlich müde mündlich muslimisch mutig nachhaltig nächster nackt nah
nass national natürlich negativ nett netto neu neutral niedrig niedrigschwellig normal notwendig nützlich offen öffentlich
offiziell ökologisch online optimal ordentlich original parallel passiv persönlich pflichtig politisch populär positiv praktisch
primär privat professionell psychisch pünktlich radikal rasch rassistisch rechtlich regelmäßig regional reich reif rein relativ
relevant religiös repräsentativ richtig riesig roh rot ruhig rund sachlich sanft satt sauber sauer scharf schief schlank schlecht
schlimm schmal schmutzig schnell schön schriftlich schuldig schwach schwanger schwarz schwer schwierig sekundär selten senkrecht
sexual sicher sichtbar sinnvoll sozial spät speziell spitz staatlich stabil städtisch stark statistisch steil still stolz straff
streng stumm stumpf stündlich süß täglich tapfer tatsächlich technisch teuer tief toll tot treu trocken typisch üblich übrig
umfassend unabhängig verantwortlich verbindlich verfügbar verschieden vertraulich virtuell voll vollständig vorläufig vorsichtig
wach wahr warm weiblich weich weiß weit wertvoll wesentlich wichtig wild willkommen wirksam wirtschaftlich wissenschaftlich
wöchentlich wohl zahlreich zart zeitlich zentral zufrieden zugänglich zukünftig zusätzlich zuständig zuverlässig
`;
