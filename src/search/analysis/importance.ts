import type { WordKind } from './inflection.ts';

/** Verbs and adverbs that questions are made of, whatever they are about: Wie bekommen wir …? Was gehört …? Folded. */
const LIGHT = new Set(
  `
anfangen arbeiten aussehen bedeuten bekommen bieten bleiben bringen denken erfahren erklaeren erreichen fangen fehlen fuehlen
funktionieren geben gehen gehoeren glauben haengen halten heissen helfen kennen klappen kommen kriegen lassen laufen legen
lernen liegen lohnen loswerden merken mitmachen nehmen nutzen passen passieren reichen sagen schaffen schauen sehen setzen
sitzen sollen sprechen stehen stellen stimmen suchen tun verstehen verwenden versuchen vorgehen wissen zeigen
besser best best- echt einfach ganz genau gleich gut lang lange richtig schlecht schnell ueberhaupt wichtig wirklich
ding frage leute mensch moeglichkeit mal problem sache teil tipp weg
`
    .trim()
    .split(/\s+/u),
);

/** Verbs and adjectives say less of what a query is about than nouns. */
const BY_KIND = { n: 1, x: 1, v: 0.6, a: 0.8 } as const;

/** How much a word says of what a query is about, 1 for a noun. */
export const importanceOf = (base: string, kind: WordKind | 'x'): number =>
  LIGHT.has(base) ? 0.35 : BY_KIND[kind];
