import { describe, expect, it } from 'vitest';
import { allSituations, findFirst } from './choose.ts';
import { contactPath } from './contact.ts';
import { allStarts } from './starts.ts';
import { smallAssistant } from './testing.ts';

const always = { times: [], groups: [] };
const short = { times: ['kurz'], groups: [] };
const shortTeam = { times: ['kurz'], groups: ['team'] };

describe('findFirst', () => {
  it.each([
    [[always], 0],
    [[short, always], 0],
    [[{ times: ['lang'], groups: [] }, always], 1],
    [[{ times: [], groups: ['allein'] }, shortTeam, always], 1],
    [[{ times: ['lang', 'kurz'], groups: ['allein', 'team'] }], 0],
    [[{ times: ['lang'], groups: [] }], -1],
    [[], -1],
  ])('takes the first of %j that holds: %i', (conditions, expected) => {
    expect(findFirst(conditions, { time: 'kurz', group: 'team' })).toBe(expected);
  });
});

describe('allSituations', () => {
  it('pairs every time with every group', () => {
    expect(allSituations(['kurz', 'lang'], ['allein', 'team'])).toHaveLength(4);
    expect(allSituations(['kurz'], [])).toEqual([]);
  });
});

describe('allStarts', () => {
  it('recommends what the table says, for every combination', () => {
    const found = allStarts(smallAssistant()).map(
      ({ id, lesson, story, offer }) =>
        `${id}: ${[lesson, story, offer].map(({ entry }) => entry.id).join(', ')}`,
    );
    expect(found).toEqual([
      'umfrage-wozu-kurz-allein: sorge, dorf, sprechstunde',
      'umfrage-wozu-kurz-team: sorge, dorf, sprechstunde',
      'umfrage-wozu-lang-allein: sorge, dorf, sprechstunde',
      'umfrage-wozu-lang-team: sorge, dorf, sprechstunde',
      'umfrage-antworten-kurz-allein: kurz, jugend, community',
      'umfrage-antworten-kurz-team: kurz, jugend, beratung',
      'umfrage-antworten-lang-allein: lang, jugend, community',
      'umfrage-antworten-lang-team: lang, jugend, beratung',
    ]);
  });

  it('names the combination that has no result', () => {
    const assistant = smallAssistant();
    assistant.goals[0]!.obstacles[0]!.lessons[0]!.times = ['lang'];
    expect(() => allStarts(assistant)).toThrow(/umfrage-wozu-kurz-allein fehlt eine Empfehlung/u);
  });
});

describe('contactPath', () => {
  const [start] = allStarts(smallAssistant());
  const path = contactPath(start!);

  it('takes the four answers and the three recommendations along', () => {
    const { pathname, searchParams } = new URL(path, 'https://example.org');
    expect(pathname).toBe('/kontakt/');
    expect(searchParams.get('anliegen')).toBe('frage');
    expect(searchParams.get('nachricht')?.split('\n')).toEqual([
      'Ich habe bei euch „Wo fange ich an?“ ausprobiert. Meine Antworten:',
      '- Was habt ihr vor? Menschen befragen',
      '- Wo hängt es? Wir wissen nicht, wozu',
      '- Wie viel Zeit habt ihr am Stück? Zehn Minuten',
      '- Allein oder im Team? Allein',
      'Vorgeschlagen wurden: „Lektion sorge“, „Geschichte dorf“, „Angebot sprechstunde“.',
      'Das passt nicht, weil ',
    ]);
  });
});
