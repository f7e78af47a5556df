/** Signs between a word and its feminine ending: star, colon, underscore, middle dot, slash with or without hyphen. */
const MARKED = /(\p{L}{2})(?:[*:_·•]|\/-?)(innen|in|r|n|m|s|e)(?![\p{Ll}\p{N}])/gu;
/** A marked form inside a compound: Schüler*innenvertretung. */
const MARKED_WITHIN = /(\p{L}{2})[*:_·•](innen)(?=\p{Ll})/gu;
const IN_BRACKETS = /(\p{L}{2})\((innen|inn|in|r|n|s)\)/gu;
/** An inner capital: BürgerInnen. */
const INNER_CAPITAL = /(\p{Ll}{2})I(nnen|n)(?!\p{Lu})/gu;

/**
 * Writes gendered forms as the plain feminine (Bürger*innen → Bürgerinnen) or the full ending (jede*r → jeder): words that
 * inflection knows. Everything else stays.
 */
export const neutralizeGender = (text: string): string =>
  text
    .replaceAll(IN_BRACKETS, '$1$2')
    .replaceAll(MARKED_WITHIN, '$1$2')
    .replaceAll(MARKED, '$1$2')
    .replaceAll(INNER_CAPITAL, '$1i$2');
