import { describe, expect, it } from 'vitest';
import { checkWith, findBelow, goodText, show, STORY, TERM } from '../testing.ts';

const findWith = (text: string): string[] => findBelow(STORY, text);
const PICTURE = 'Zum Beispiel: ![Balken: mehr Frauen als im Jahr davor](./karte.png)';

describe('headings', () => {
  it.each([
    [
      '# Titel',
      '88:1 „Titel“ ist eine Überschrift der ersten Ebene. Die gibt es schon: den Titel der Seite. → Nehmt zwei Rauten: ## Titel',
    ],
    [
      'Titel\n=====',
      '88:1 „Titel“ ist eine Überschrift der ersten Ebene. Die gibt es schon: den Titel der Seite. → Nehmt zwei Rauten: ## Titel',
    ],
    [
      '## Zwei\n\n#### Vier',
      '90:1 „Vier“ überspringt eine Ebene: von ## (Ebene 2) zu #### (Ebene 4). → Nehmt eine Raute mehr als darüber: ### Vier',
    ],
    [
      '## ',
      '88:1 Diese Überschrift hat keinen Text. → Schreibt ihr einen Text, oder löscht die Zeile mit den #.',
    ],
  ])('%j', (text, expected) => {
    expect(findWith(text)).toEqual([`${STORY}:${expected}`]);
  });

  it('begin on the second level', () => {
    expect(show(checkWith({ [TERM]: `${goodText(TERM)}\n### Drei\n` }))).toEqual([
      `${TERM}:10:1 „Drei“ überspringt eine Ebene: von # (Ebene 1) zu ### (Ebene 3). → Nehmt eine Raute mehr als darüber: ## Drei`,
    ]);
  });
});

describe('pictures', () => {
  const REMOTE = 'Bilder von anderen Seiten verraten dort, wer uns liest.';

  it.each([
    [
      '![](./punkt.png)',
      `88:1 Dem Bild fehlt der Alternativtext: Wer es nicht sieht, erfährt nicht, was darauf ist. → ${PICTURE}`,
    ],
    [
      '![Punkt](./punk.png)',
      '88:1 Das Bild „./punk.png“ gibt es nicht neben dieser Seite. Im Ordner liegen: ./punkt.png, ./zeichen.svg. → Meintet ihr „./punkt.png“?',
    ],
    [
      '![Punkt](../beispiel/punkt.png)',
      `88:1 Das Bild „../beispiel/punkt.png“ gibt es nicht neben dieser Seite. Im Ordner liegen: ./punkt.png, ./zeichen.svg. → ${PICTURE}`,
    ],
    [
      '![x](https://example.org/x.png)',
      `88:1 Das Bild „https://example.org/x.png“ liegt nicht bei uns. ${REMOTE} → Legt das Bild neben den Text, wenn die Lizenz das erlaubt. ${PICTURE}`,
    ],
    [
      '![x](//example.org/x.png)',
      `88:1 Das Bild „//example.org/x.png“ liegt nicht bei uns. ${REMOTE} → Legt das Bild neben den Text, wenn die Lizenz das erlaubt. ${PICTURE}`,
    ],
    [
      '![x](data:image/png;base64,AA)',
      `88:1 Das Bild „data:image/png;base64,AA“ liegt nicht bei uns. ${REMOTE} → Legt das Bild neben den Text, wenn die Lizenz das erlaubt. ${PICTURE}`,
    ],
    [
      '![x][b]\n\n[b]: https://example.org/x.png',
      `88:1 Das Bild „https://example.org/x.png“ liegt nicht bei uns. ${REMOTE} → Legt das Bild neben den Text, wenn die Lizenz das erlaubt. ${PICTURE}`,
    ],
  ])('%s', (text, expected) => {
    expect(findWith(text)).toEqual([`${STORY}:${expected}`]);
  });

  it.each(['![Punkt](./punkt.png)', '![Punkt](./punkt.png "Titel")', '![Punkt][b]\n\n[b]: ./punkt.png'])(
    '%s is fine',
    (text) => {
      expect(findWith(text)).toEqual([]);
    },
  );
});
