import { describe, expect, it } from 'vitest';
import { asText, mailLink } from './letter.client.ts';

const lines = [
  { label: 'Worum geht es?', text: 'Ich habe eine Frage' },
  { label: 'Eure Nachricht', text: 'Grüße & 100 % 👋\nzweite Zeile' },
];

const read = (link: string): { to: string; subject: string; body: string } => {
  const url = new URL(link);
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject') ?? '',
    body: url.searchParams.get('body') ?? '',
  };
};

describe('asText', () => {
  it('puts every answer under its question', () => {
    expect(asText('Kontakt', lines)).toBe(
      'Kontakt (Civic Data Lab)\n\nWorum geht es?\nIch habe eine Frage\n\nEure Nachricht\nGrüße & 100 % 👋\nzweite Zeile\n',
    );
  });
});

describe('mailLink', () => {
  it('fills in a short text as it is, with the line breaks of mails', () => {
    expect(read(mailLink('team@verein.example', 'Kontakt & mehr', 'Grüße\n100 % + 👋'))).toEqual({
      to: 'team@verein.example',
      subject: 'Kontakt & mehr',
      body: 'Grüße\r\n100 % + 👋',
    });
  });

  it.each(['x', 'ä', '👋', 'ä\n'])(
    'cuts a text of %j where mail programs would, between two signs, and says so',
    (sign) => {
      const link = mailLink('team@verein.example', 'Kontakt', sign.repeat(5_000));
      expect(link.length).toBeLessThanOrEqual(2_000);
      expect(link.length).toBeGreaterThan(1_900);
      const { body } = read(link);
      expect(body).toMatch(/Der ganze Text liegt in der Zwischenablage/u);
      expect(body).not.toContain('\uFFFD');
      expect(body.startsWith(sign.replace('\n', '\r\n').repeat(20))).toBe(true);
    },
  );
});
