import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Würzburg', 'wuerzburg'],
    ['WÜRZBURG', 'wuerzburg'],
    ['WUERZBURG', 'wuerzburg'],
    ['Wu\u0308rzburg', 'wuerzburg'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Öffentlichkeit', 'oeffentlichkeit'],
    ['Ärztin', 'aerztin'],
    ['Café', 'cafe'],
    ['Señor', 'senor'],
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
    ['Çelik', 'celik'],
    ['Œuvre', 'oeuvre'],
    ['Naïve', 'naive'],
    ['plain', 'plain'],
    ['„Ä-b“', '„ae-b“'],
    ['', ''],
    ['שלום', 'שלום'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing a second time', () => {
    for (const text of ['Grüße', 'Äpfel', 'café', 'ÉÈÊ']) expect(fold(fold(text))).toBe(fold(text));
  });
});
