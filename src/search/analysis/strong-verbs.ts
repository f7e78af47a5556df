/**
 * Verbs whose forms change their vowel: infinitive, preterite, participle without ge-, and the third person where it is
 * another one. Folded. Prefixes stand before all of them (an-geboten, ent-schied, teil-nimmt).
 */
const VERBS = `
beginnen begann gonnen; beissen biss bissen; biegen bog bogen; bieten bot boten; binden band bunden; bitten bat beten; bleiben blieb blieben;
braten briet braten braet; brechen brach brochen bricht; brennen brannte brannt; bringen brachte bracht; denken dachte dacht; dringen drang drungen;
empfehlen empfahl fohlen empfiehlt; essen ass gessen isst; fahren fuhr fahren faehrt; fallen fiel fallen faellt; fangen fing fangen faengt;
finden fand funden; fliegen flog flogen; fliehen floh flohen; fliessen floss flossen; fressen frass fressen frisst; frieren fror froren;
geben gab geben gibt; gehen ging gangen; gelingen gelang lungen; gelten galt golten gilt; geniessen genoss nossen; geschehen geschah schehen geschieht;
gewinnen gewann wonnen; giessen goss gossen; gleichen glich glichen; graben grub graben graebt; greifen griff griffen; halten hielt halten haelt;
hangen hing hangen; heben hob hoben; heissen hiess heissen; helfen half holfen hilft; kennen kannte kannt; klingen klang klungen; kommen kam kommen;
laden lud laden laedt; lassen liess lassen laesst; laufen lief laufen laeuft; leiden litt litten; leihen lieh liehen; lesen las lesen liest;
liegen lag legen; luegen log logen; meiden mied mieden; messen mass messen misst; nehmen nahm nommen nimmt; nennen nannte nannt; pfeifen pfiff pfiffen;
raten riet raten raet; reiben rieb rieben; reissen riss rissen; reiten ritt ritten; rennen rannte rannt; riechen roch rochen; ringen rang rungen;
rufen rief rufen; schaffen schuf schaffen; scheiden schied schieden; scheinen schien schienen; schieben schob schoben; schiessen schoss schossen;
schlafen schlief schlafen schlaeft; schlagen schlug schlagen schlaegt; schliessen schloss schlossen; schmelzen schmolz schmolzen schmilzt;
schneiden schnitt schnitten; schreiben schrieb schrieben; schreien schrie schrien; schreiten schritt schritten; schweigen schwieg schwiegen;
schwimmen schwamm schwommen; schwinden schwand schwunden; sehen sah sehen sieht; senden sandte sandt; singen sang sungen; sinken sank sunken;
sitzen sass sessen; sprechen sprach sprochen spricht; springen sprang sprungen; stechen stach stochen sticht; stehen stand standen; stehlen stahl stohlen stiehlt;
steigen stieg stiegen; sterben starb storben stirbt; stossen stiess stossen stoesst; streichen strich strichen; streiten stritt stritten;
tragen trug tragen traegt; treffen traf troffen trifft; treiben trieb trieben; treten trat treten tritt; trinken trank trunken; tun tat tan;
verderben verdarb dorben verdirbt; vergessen vergass - vergisst; verlieren verlor loren; wachsen wuchs wachsen waechst; waschen wusch waschen waescht;
weichen wich wichen; weisen wies wiesen; wenden wandte wandt; werben warb worben wirbt; werfen warf worfen wirft; wiegen wog wogen; wissen wusste wusst weiss;
ziehen zog zogen; zwingen zwang zwungen
`;

const INSEPARABLE = /^(?:.+)?(?:be|emp|ent|er|ge|miss|ver|zer|ueber|unter|wider|wieder|hinter|um|durch)$/u;

/** Infinitives by preterite and present. */
const finite = new Map<string, string>();
/** Infinitives by participle, without its ge-. */
const participles = new Map<string, string>();

for (const line of VERBS.trim().split(/;\s*/u)) {
  const [infinitive = '', preterite = '', participle = '', present] = line.split(' ');
  finite.set(preterite, infinitive);
  finite.set(preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`, infinitive);
  if (present !== undefined) finite.set(present, infinitive);
  participles.set(participle, infinitive);
}

/** All strong forms by infinitive: finite ones, and the participle without its ge-. */
const formsOf = new Map<string, { finite: string[]; participle: string }>();
for (const [participle, infinitive] of participles) formsOf.set(infinitive, { finite: [], participle });
for (const [form, infinitive] of finite) {
  const own = formsOf.get(infinitive) ?? { finite: [], participle: '' };
  own.finite.push(form);
  formsOf.set(infinitive, own);
}

/** The strong forms of an infinitive, with its prefix: teilnehmen → teilnahm, teilnimmt, teilgenommen. */
export const strongForms = (infinitive: string): string[] => {
  for (let start = 0; start <= Math.min(infinitive.length - 3, 11); start += 1) {
    const own = formsOf.get(infinitive.slice(start));
    if (own === undefined) continue;
    const prefix = infinitive.slice(0, start);
    const participle = INSEPARABLE.test(prefix) ? own.participle : `ge${own.participle}`;
    return [...own.finite, ...(own.participle.length > 1 ? [participle] : [])].map((form) => prefix + form);
  }
  return [];
};

/** The infinitive that a prefix and a strong form give together, or nothing. */
const infinitiveOf = (prefix: string, rest: string): string | undefined => {
  const own = finite.get(rest);
  if (own !== undefined) return own;
  if (rest.startsWith('ge')) {
    const participle = participles.get(rest.slice(2));
    if (participle !== undefined) return participle;
  }
  const bare = INSEPARABLE.test(prefix) ? participles.get(rest) : undefined;
  // „übertragen“ is its own infinitive.
  return bare === rest ? undefined : bare;
};

/** Infinitives that a folded strong form may belong to, with its prefix: teilnimmt, beschrieben, angeboten. */
export const strongInfinitives = (word: string): string[] => {
  const found: string[] = [];
  for (let start = 0; start <= Math.min(word.length - 3, 11); start += 1) {
    if (start === 1) continue;
    const prefix = word.slice(0, start);
    const infinitive = infinitiveOf(prefix, word.slice(start));
    if (infinitive === undefined) continue;
    // gelingen, verlieren, empfehlen hold their prefix themselves.
    found.push(infinitive.startsWith(prefix) && start > 0 ? infinitive : prefix + infinitive);
  }
  return found;
};
