import { describe, expect, it } from 'vitest';
import { checkRelease } from './release.ts';
import { show, withFiles } from './testing.ts';

const COMPLETE = {
  'content/site/operator.yaml':
    '- { id: a, label: Anschrift, value: hier, why: Das Impressum braucht sie. }\n',
};
const ENV = { SITE_URL: 'https://www.civic-data.de', CONTACT_ENDPOINT: 'https://formulare.example.org/' };

describe('what a release needs', () => {
  it('is there', () => {
    expect(checkRelease(withFiles(COMPLETE), ENV)).toEqual([]);
  });

  it('are all data of the operator', () => {
    expect(show(checkRelease(withFiles({}), ENV))).toEqual([
      'content/site/operator.yaml:3:3 Es fehlt: „Anschrift“. Das Impressum braucht sie. → Tragt den Wert statt null ein. Nur der Betreiber kann das; ratet nicht.',
    ]);
  });

  it('is the file with the data of the operator', () => {
    expect(show(checkRelease(withFiles({ 'content/site/operator.yaml': undefined }), ENV))).toEqual([
      'content/site/operator.yaml:0:0 Die Datei mit den Angaben des Betreibers fehlt. → Legt sie an.',
    ]);
  });

  it.each([
    undefined,
    '',
    'http://www.civic-data.de',
    'https://localhost:4321',
    'https://127.0.0.1',
    'https://[::1]',
    'https://192.168.1.1',
    'https://example.org',
    'https://www.example.com',
    'https://server.local',
    'https://civicdata',
    'https://name:wort@civic-data.de',
    'https://civic-data.de/pfad',
    'https://civic-data.de?x',
    'civic-data.de',
  ])('is a public address: not %s', (address) => {
    const [finding, ...rest] = checkRelease(withFiles(COMPLETE), { ...ENV, SITE_URL: address });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ file: 'SITE_URL', severity: 'error', rule: 'release-site-url' });
    expect(finding?.message).toContain(
      'gebraucht wird die öffentliche Adresse der Website mit https://, ohne Pfad.',
    );
  });

  it('is, at best, an address for the form', () => {
    const [finding] = checkRelease(withFiles(COMPLETE), { SITE_URL: ENV.SITE_URL });
    expect(finding).toMatchObject({ severity: 'hint', file: 'CONTACT_ENDPOINT' });
  });
});
