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
