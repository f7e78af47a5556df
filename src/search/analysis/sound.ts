/** Consonants that a German word may begin with, before its first vowel. */
const ONSET =
  /^(?:[bcdfghjklmnprstvwz]|bl|br|chr|dr|fl|fr|gl|gn|gr|kl|kn|kr|pf|pfl|pfr|ph|pl|pr|qu|rh|sch|schl|schm|schn|schr|schw|sp|spl|spr|st|str|th|tr|zw)?[aeiouy]/u;
/** Ends that no German word has: Bürg-, Gebl-, Immobilienverw-. */
const NO_CODA = /(?:[bcdfgkpstvwz][lrmnwvjq]|[^aeiouy]w|[jq]|c|[bdgktv]f|[bdgkptv][hk]|[bdgptk][bdgkv])$/u;

/** The same for words that are taken from other languages: Skizze, Smartphone, Cloud. */
const FOREIGN_ONSET =
  /^(?:ch|cl|cr|ps|pn|sc|scr|sh|sk|skr|sl|sm|sn|sph|squ|sw|ts|tsch|tw|wh|wr|vl|dsch|kh|gh|rh|dj|mc)[aeiouy]/u;

/** Says whether a folded string may be the beginning of a German word. */
export const canBegin = (form: string): boolean => ONSET.test(form);

/** Says whether a folded string may be a German word up to its end. */
export const canEnd = (form: string): boolean => /[aeiouy]/u.test(form) && !NO_CODA.test(form);

/** Says whether two strings may be a word and the next one, by their sounds alone. */
export const mayMeet = (first: string, head: string): boolean =>
  (ONSET.test(head) || FOREIGN_ONSET.test(head)) && canEnd(first);

/**
 * Says whether the sounds at a seam leave open where it is: kont-rolle could be kon-trolle, statis-tisch stati-stisch,
 * ausstel-lungen ausstell-ungen. A word is not guessed there.
 */
export const isOpenSeam = (first: string, head: string): boolean =>
  first.at(-1) === head[0] ||
  (/[bdfgkpt]$/u.test(first) && /^[lr]/u.test(head)) ||
  (/s$/u.test(first) && /^(?:ch|[pt])/u.test(head)) ||
  (/c$/u.test(first) && head.startsWith('h'));
