/** Endings that make a word of another one, longest first. */
const ENDINGS = [
  'isierungen', 'isierung', 'isationen', 'isation', 'isieren', 'isierte', 'isiert', 'isierer', 'ierungen', 'ierung',
  'ationen', 'ieren', 'ierte', 'ierer', 'ation', 'ativ', 'iert', 'lichkeiten', 'lichkeit', 'igkeiten', 'igkeit',
  'itaeten', 'itaet', 'samkeit', 'samen', 'sam', 'barkeit', 'bar',
  'lerinnen', 'erinnen', 'enden', 'ende', 'end', 'keiten', 'heiten', 'keit', 'heit', 'ungen', 'erin', 'ung', 'lichen', 'licher', 'liche', 'lich', 'isches',
  'ische', 'isch', 'iker', 'iken', 'ik', 'iger', 'igen', 'ige', 'ig', 'ern', 'eln', 'er', 'en', 'n', 'e',
]; // prettier-ignore

/** Shortest root that two words may share. */
const MIN_ROOT = 4;

/** Words whose -er belongs to them. */
const OWN_ER =
  /(?:alter|fehler|feuer|fenster|kammer|koerper|leder|muster|mutter|nummer|partner|sommer|steuer|vater|wasser|wetter|winter|zimmer)$/u;

/** Words in -ung that mean something else than the noun they are made of, or seem to be made of. */
const OWN_UNG =
  /(?:^|[a-z])(?:bildung|zeitung|satzung|stiftung|fassung|festung|landung|richtung|dichtung|gattung|innung|siedlung)$/u;

/**
 * The root of a folded base form: Förderung, fördern, Förderer → foerder. A change of vowel keeps words apart, so Wähler
 * is not Wahl, Schüler not Schule, Anfänger not Anfang.
 */
export const rootOf = (word: string): string => {
  if (OWN_ER.test(word) || OWN_UNG.test(word)) return word;
  // Ehrenamt-ler, Sport-ler; but Schül-er, Wähl-er.
  if (/[tsfd]ler(?:in)?$/u.test(word)) return word.replace(/ler(?:in)?$/u, '');
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= MIN_ROOT);
  if (ending === undefined) return word;
  // „fördern“ is „förder“ and a plain n; „Sammlung“ and „sammeln“ share their root with its e.
  const root = word.slice(0, ending === 'ern' || ending === 'eln' ? -1 : -ending.length);
  return root.replace(/([bdfgkmnpt])l$/u, '$1el');
};
