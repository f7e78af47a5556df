/** Prefixes that part from their verb (einführen, führt ein) and such that do not (verführen); folded, longest first. */
const PREFIXES = [
  'zusammen', 'auseinander', 'herunter', 'weiter', 'zurueck', 'wieder', 'ueber', 'unter', 'durch', 'heraus', 'herein', 'hinaus',
  'hinein', 'hinzu', 'herum', 'hinter', 'voraus', 'vorbei', 'bereit', 'nieder', 'herbei', 'hervor', 'runter', 'statt', 'teil', 'fern',
  'frei', 'fest', 'fort', 'dazu', 'hoch', 'miss', 'nach', 'raus', 'rein', 'wahr', 'kennen', 'bloss', 'klar', 'her', 'hin', 'auf', 'aus',
  'bei', 'dar', 'ein', 'emp', 'ent', 'los', 'mit', 'ueb', 'ver', 'vor', 'weg', 'wider', 'zer', 'ab', 'an', 'be', 'da', 'er', 'um',
  'zu', 'un',
]; // prettier-ignore

/** The word without its prefix, once for each prefix that it may have: „vorbereiten“ is „bereiten“ and „vorbe-reiten“ is „reiten“. */
export const withoutPrefixes = (word: string, depth = 2): string[] => {
  if (depth === 0 || word.length < 6) return [];
  return PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 4).flatMap(
    (prefix) => {
      const rest = word.slice(prefix.length);
      // „auszuwerten“ is no verb of its own.
      return [rest, ...withoutPrefixes(rest, depth - 1).filter(() => !rest.startsWith('zu'))];
    },
  );
};

/** Says whether a folded word starts with a prefix and goes on with something that `isKnown`. */
export const hasPrefix = (word: string, isKnown: (rest: string) => boolean): boolean =>
  withoutPrefixes(word).some(isKnown);

/** Endings that make nouns of verbs: Begründ-ung, Teilnehm-er, Studier-ende, das Schließ-en. */
const OF_VERBS = ['erinnen', 'erin', 'ungen', 'enden', 'ender', 'ung', 'ende', 'ern', 'er', 'en', 'n'];

/**
 * Says whether a folded noun is made of a verb and so is no compound, whatever words its letters hold: Begründung, Verbieten.
 *
 * @param isVerb tells the infinitives that exist
 */
export const isDerived = (noun: string, isVerb: (infinitive: string) => boolean): boolean =>
  OF_VERBS.some((ending) => {
    if (!noun.endsWith(ending) || noun.length - ending.length < 3) return false;
    const stem = noun.slice(0, -ending.length);
    return isVerb(`${stem}en`) || isVerb(`${stem}n`);
  });
