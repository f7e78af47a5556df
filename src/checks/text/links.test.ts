import { describe, expect, it } from 'vitest';
import { checkWith, findAfter, findBelow, goodText, MISSION, OFFER, show, STORY } from '../testing.ts';

const findWith = (text: string): string[] => findBelow(STORY, text);

const ALLOWED =
  'Erlaubt sind https://, mailto:, tel:, Adressen dieser Seite mit / am Anfang und # für eine Stelle auf der Seite.';
const FORBIDDEN = 'Nehmt die Adresse mit https://, oder löscht den Link und behaltet den Text.';
const BROKEN = 'Zum Beispiel: https://www.example.org/ oder mailto:name@example.org oder tel:+49301234567';
const RELATIVE = 'Zum Beispiel: [Mission](/mission/) oder [Quelle](https://www.example.org/)';
const SLASHES = 'Schreibt https:// davor, oder für eine Seite von uns nur einen Schrägstrich: /mission/';

describe('addresses of links', () => {
  it.each([
    ['[Text](javascript:alert(1))', 'javascript:alert(1)'],
    ['[Text](JaVaScRiPt:alert(1))', 'JaVaScRiPt:alert(1)'],
    ['[Text](java&#115;cript:alert(1))', 'javascript:alert(1)'],
    ['[Text](javascript&colon;alert(1))', 'javascript:alert(1)'],
    ['[Text](java%73cript:alert(1))', 'java%73cript:alert(1)'],
    ['[Text](javascript%3Aalert(1))', 'javascript%3Aalert(1)'],
    ['[Text](<java\tscript:alert(1)>)', 'java script:alert(1)'],
    ['[Text](< javascript:alert(1)>)', 'javascript:alert(1)'],
    ['[Text](java&amp;#115;cript:alert(1))', 'java&#115;cript:alert(1)'],
    ['[Text](vbscript:x)', 'vbscript:x'],
    ['[Text](data:text/html,x)', 'data:text/html,x'],
    ['[Text](file:///etc/passwd)', 'file:///etc/passwd'],
    ['[Text](ftp://example.org/)', 'ftp://example.org/'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['[Text][a]\n\n[a]: javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (text, shown) => {
    const findings = findWith(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(
      `Die Art von Link in „${shown}“ ist nicht erlaubt. ${ALLOWED} → ${FORBIDDEN}`,
    );
  });

  it.each([
    [
      '[Text](http://example.org/)',
      `Der Link „http://example.org/“ ist nicht verschlüsselt. ${ALLOWED} → Schreibt: „https://example.org/“`,
    ],
    [
      'Mehr auf www.example.org',
      `Der Link „http://www.example.org“ ist nicht verschlüsselt. ${ALLOWED} → Schreibt: „https://www.example.org“`,
    ],
    [
      '[Text](//example.org/)',
      `Der Link „//example.org/“ beginnt mit zwei Schrägstrichen. ${ALLOWED} → ${SLASHES}`,
    ],
    [
      '[Text](/\\example.org/)',
      `Der Link „/\\example.org/“ beginnt mit zwei Schrägstrichen. ${ALLOWED} → ${SLASHES}`,
    ],
    [
      '[Text](/%2Fexample.org/)',
      `Der Link „/%2Fexample.org/“ beginnt mit zwei Schrägstrichen. ${ALLOWED} → ${SLASHES}`,
    ],
    [
      '[Text](./zahlen.csv)',
      `Der Link „./zahlen.csv“ hat keinen vollständigen Weg. ${ALLOWED} → ${RELATIVE}`,
    ],
    ['[Text](mission)', `Der Link „mission“ hat keinen vollständigen Weg. ${ALLOWED} → ${RELATIVE}`],
    ['[Text]()', 'Der Link hat keine Adresse. → Zum Beispiel: [Mission](/mission/)'],
    [
      '[Text](https:///example.org/)',
      `Die Adresse „https:///example.org/“ ist unvollständig oder falsch geschrieben. → ${BROKEN}`,
    ],
    [
      '[Text](https://name:wort@example.org/)',
      `Die Adresse „https://name:wort@example.org/“ ist unvollständig oder falsch geschrieben. → ${BROKEN}`,
    ],
    [
      '[Text](https://example)',
      `Die Adresse „https://example“ ist unvollständig oder falsch geschrieben. → ${BROKEN}`,
    ],
    [
      '[Text](mailto:team)',
      `Die Adresse „mailto:team“ ist unvollständig oder falsch geschrieben. → ${BROKEN}`,
    ],
    [
      '[Text](mailto:a@b.de?bcc=c@d.de)',
      `Die Adresse „mailto:a@b.de?bcc=c@d.de“ ist unvollständig oder falsch geschrieben. → ${BROKEN}`,
    ],
    ['[Text](tel:abc)', `Die Adresse „tel:abc“ ist unvollständig oder falsch geschrieben. → ${BROKEN}`],
    ['[](/mission/)', 'Der Link hat keinen Text. → Zum Beispiel: [So arbeiten wir](/mission/)'],
  ])('%s', (text, expected) => {
    const findings = findWith(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.replace(/^\S+:88:\d+ /u, '')).toBe(expected);
  });

  it.each([
    '[Text](https://www.example.org/a?b=c&d=%20#e)',
    '[Text](https://example.org)',
    '<https://example.org/>',
    'https://example.org/',
    '[Text](mailto:team@example.org?subject=Hallo%20du)',
    'team@example.org',
    '[Text](tel:+49-30-123456)',
    '[Text](/mission/?x=y#wofuer-wir-da-sind)',
    '[![Punkt](./punkt.png)](/mission/)',
    '[Text](#nachmachen)',
    '[Text](#fussnote-1)',
    '[Text](/daten/geschichten/beispiel/zahlen.csv)',
  ])('%s is fine', (text) => {
    expect(findWith(text)).toEqual([]);
  });

  it.each([
    ['[hier](/mission/)', 'hier'],
    ['[Mehr erfahren →](/mission/)', 'Mehr erfahren →'],
  ])('%s is a hint', (text, shown) => {
    const [finding] = checkWith({ [STORY]: `${goodText(STORY)}\n${text}\n` });
    expect(finding).toMatchObject({ severity: 'hint', line: 88, rule: 'link-vague' });
    expect(finding?.message).toBe(
      `Der Link heißt nur „${shown}“. Wer Links vorgelesen bekommt, weiß damit nicht, wohin er führt.`,
    );
  });
});

describe('links inside the site', () => {
  it.each([
    ['[Text](/missoin/)', 'Die Seite „/missoin/“ gibt es nicht. → Meintet ihr „/mission/“?'],
    ['[Text](/mission)', 'Die Seite „/mission“ gibt es nicht. → Meintet ihr „/mission/“?'],
    [
      '[Text](/geschichten/erste/)',
      'Die Seite „/geschichten/erste/“ gibt es nicht. → Meintet ihr „/academy/lektionen/erste/“?',
    ],
    [
      '[Text](/gibt-es-nicht/)',
      'Die Seite „/gibt-es-nicht/“ gibt es nicht. → Öffnet die Seite im Browser und kopiert, was nach dem Namen der Website steht.',
    ],
    [
      '[Text](#wie-es-anfin)',
      'Die Stelle „#wie-es-anfin“ gibt es auf dieser Seite nicht. → Meintet ihr „#wie-es-anfing“?',
    ],
    [
      '[Text](/mission/#ende)',
      'Die Stelle „#ende“ gibt es auf /mission/ nicht. → Eine Stelle heißt wie ihre Überschrift, klein und mit Bindestrichen: „## Für wen?“ wird #fuer-wen',
    ],
    ['[Text](/glossar/#datem)', 'Die Stelle „#datem“ gibt es im Glossar nicht. → Meintet ihr „#daten“?'],
    [
      '[Text](#quelle-quelle-ein)',
      'Die Quelle „quelle-ein“ steht nicht unter „sources“; vorhanden: quelle-eins. → Meintet ihr „#quelle-quelle-eins“?',
    ],
  ])('%s', (text, expected) => {
    expect(findWith(text)).toEqual([`${STORY}:88:1 ${expected}`]);
  });

  it('know umlauts, and headings of one name', () => {
    const text =
      '## Für Größe & Maß\n\n## Für Größe & Maß\n\n[a b](#fuer-groesse-und-mass) [c d](#fuer-groesse-und-mass-2)';
    expect(findWith(text)).toEqual([]);
  });

  it('do not lead to drafts', () => {
    const draft = goodText(MISSION).replace('order: 1', 'order: 1\nstate: draft');
    expect(show(checkWith({ [MISSION]: draft }))).toContain(
      'content/pages/barrierefreiheit.md:17:9 Die Seite „/mission/“ ist noch ein Entwurf und nicht zu sehen. → Veröffentlicht zuerst content/mission/mission.md, oder löscht den Link.',
    );
  });

  it.each([
    [
      OFFER,
      'url: /kontakt/?anliegen=sprechstunde',
      'url: /kontatk/',
      '22:8 Die Seite „/kontatk/“ gibt es nicht. → Meintet ihr „/kontakt/“?',
    ],
    [
      'content/site/navigation.yaml',
      'path: /mission/',
      'path: /misson/',
      '5:9 Die Seite „/misson/“ gibt es nicht. → Meintet ihr „/mission/“?',
    ],
    [
      'content/site/redirects.yaml',
      'to: /mission/',
      'to: /missionen/',
      '3:7 Die Seite „/missionen/“ gibt es nicht. → Meintet ihr „/mission/“?',
    ],
    [
      'content/site/redirects.yaml',
      'from: /unsere-mission/',
      'from: /mission/',
      '2:9 „/mission/“ ist eine Seite, die es gibt; eine alte Adresse darf nicht so heißen. → Löscht diese Umleitung.',
    ],
    [
      'content/site/redirects.yaml',
      'from: /unsere-mission/',
      'from: /zugang/',
      '2:9 Die alte Adresse „/zugang/“ steht schon in content/pages/barrierefreiheit.md. → Behaltet nur eine der beiden.',
    ],
    [
      'content/pages/barrierefreiheit.md',
      'redirectFrom: [/zugang/]',
      'redirectFrom: [/mission/]',
      '8:16 „/mission/“ ist eine Seite, die es gibt; eine alte Adresse darf nicht so heißen. → Löscht diese Umleitung.',
    ],
  ])('in %s: %s', (path, from, to, expected) => {
    expect(findAfter(path, from, to)).toEqual([`${path}:${expected}`]);
  });
});
