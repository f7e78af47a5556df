import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { securityTxt } from './security-txt.ts';

describe('securityTxt', () => {
  const contact = 'Contact: https://example.org/cdl/kontakt/?anliegen=sicherheit\n';
  const expires = 'Expires: 2027-03-01T00:00:00Z\n';
  const files = (text: string): Record<string, string> => ({
    '.well-known/security.txt': text,
    'kontakt/index.html': htmlPage({}),
  });

  it.each([
    contact + expires,
    `Contact: mailto:hallo@example.org\n${expires}Canonical: https://example.org/cdl/.well-known/security.txt\n`,
  ])('accepts %o', async (text) => {
    await expectPass(securityTxt, files(text));
  });

  it.each([
    [expires, 'die Zeile „Contact: …“ fehlt'],
    [`Contact: hallo@example.org\n${expires}`, 'Contact „hallo@example.org“ ist keine volle Adresse'],
    [
      `Contact: https://example.org/cdl/weg/\n${expires}`,
      'Contact https://example.org/cdl/weg/ – dort gibt es nichts',
    ],
    [contact, 'genau eine Zeile „Expires: JJJJ-MM-TTThh:mm:ssZ“ erwartet'],
    [contact + expires + expires, 'genau eine Zeile „Expires: JJJJ-MM-TTThh:mm:ssZ“ erwartet'],
    [
      `${contact}Expires: 2026-03-11T00:00:00Z`,
      'Expires 2026-03-11T00:00:00Z liegt nicht zwischen 1 und 366 Tagen voraus',
    ],
    [
      `${contact}Expires: 2027-03-12T00:00:00Z`,
      'Expires 2027-03-12T00:00:00Z liegt nicht zwischen 1 und 366 Tagen voraus',
    ],
    [
      `${contact + expires}Canonical: https://example.org/security.txt`,
      'Canonical ist https://example.org/security.txt, erwartet https://example.org/cdl/.well-known/security.txt',
    ],
  ])('finds %o', async (text, message) => {
    expect(await judge(securityTxt, files(text))).toEqual([`/.well-known/security.txt: ${message}`]);
  });

  it('finds that there is none', async () => {
    expect(await judge(securityTxt, {})).toEqual(['/.well-known/security.txt: fehlt']);
  });
});
