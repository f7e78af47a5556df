import { describe, expect, it } from 'vitest';
import { checkWith, edit, findAfter, goodText, LESSON, show } from '../testing.ts';

const GOALS = 'content/assistant/goals.yaml';
const TIMES = 'content/assistant/times.yaml';
const LAST = 'er gilt für alles Übrige.';

describe('the table behind „Wo fange ich an?“', () => {
  it('has no fault as it is', () => {
    expect(show(checkWith({}))).toEqual([]);
  });

  it.each([
    [
      'lesson: zweite',
      'lesson: zwiete',
      /23:19 „zwiete“ gibt es nicht in content\/lessons\/ .* Meintet ihr „zweite“\?/u,
    ],
    ['story: beispiel', 'story: xyz', /11:18 „xyz“ gibt es nicht in content\/stories\//u],
    ['offer: sprechstunde', 'offer: xyz', /14:18 „xyz“ gibt es nicht in content\/offers\//u],
    ['times: [kurz]', 'times: [kurt]', /20:19 „kurt“ gibt es nicht in content\/assistant\/times\.yaml/u],
    [
      'groups: [allein]',
      'groups: [team, wir]',
      /21:26 „wir“ gibt es nicht in content\/assistant\/groups\.yaml/u,
    ],
    ['id: umfrage', 'id: um-frage', /1:7 .*ein Wort aus kleinen Buchstaben/u],
    ['          why: Dafür braucht ihr gar kein Vorwissen.\n', '', /8:11 .* why“ fehlt/u],
    ['label: Wir wissen nicht, wozu', 'label: Wozu\n      anfang: true', /7:7 .* anfang“/u],
  ])('finds a slip: %s → %s', (from, to, expected) => {
    expect(findAfter(GOALS, from, to)).toContainEqual(expect.stringMatching(expected));
  });

  it('finds a combination without a result', () => {
    expect(
      findAfter(
        GOALS,
        '          why: Das passt in allen übrigen Fällen.',
        '          times: [lang]\n          why: Das passt in allen übrigen Fällen.',
      ),
    ).toEqual([
      `${GOALS}:19:19 Bei „Es antworten zu wenige“ gibt es keine Lektion für die Antworten „kurz“ und „team“. → Ergänzt unter lessons als Letztes einen Eintrag ohne times und groups; ${LAST}`,
    ]);
  });

  it.each([
    ['stories', 'story: beispiel', 'keine Geschichte'],
    ['offers', 'offer: sprechstunde', 'kein Angebot'],
  ])('finds one in %s too', (field, entry, none) => {
    const found = findAfter(GOALS, entry, `${entry}\n          groups: [team]`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      `Bei „Wir wissen nicht, wozu“ gibt es ${none} für die Antworten „kurz“ und „allein“`,
    );
    expect(found[0]).toContain(`unter ${field} als Letztes`);
  });

  it.each([
    ['below one without conditions', '          times: [kurz]\n          groups: [allein]\n', '', '21:19'],
    [
      'below some that take everything',
      '        - lesson: zweite\n',
      `        - lesson: erste
          times: [kurz, lang]
          why: Das passt in allen übrigen Fällen.
        - lesson: zweite
`,
      '26:19',
    ],
  ])('finds an entry that is never chosen, %s', (_what, from, to, place) => {
    expect(findAfter(GOALS, from, to)).toEqual([
      expect.stringContaining(`${GOALS}:${place} Dieser Eintrag wird nie gewählt`),
    ]);
  });

  it('finds a lesson that takes longer than the time that was named', () => {
    const text = edit(LESSON, 'practiceMinutes: 10', 'practiceMinutes: 75');
    expect(show(checkWith({ [LESSON]: text }))).toEqual([
      expect.stringMatching(
        /8:19 „erste“ dauert 7\d Minuten\. Wer „Einen Abend“ antwortet, hat höchstens 60\. → .*times: \[lang\]/su,
      ),
    ]);
  });

  it('counts only the reading where the practice may wait', () => {
    const text = edit(TIMES, 'practice: true', 'practice: false');
    const lesson = edit(LESSON, 'practiceMinutes: 10', 'practiceMinutes: 75');
    expect(show(checkWith({ [TIMES]: text, [LESSON]: lesson }))).toEqual([]);
  });

  it('sends beginners to nothing that they lack', () => {
    const from = 'lessons:\n        - lesson: erste';
    const to = 'beginner: true\n      lessons:\n        - lesson: zweite';
    expect(findAfter(GOALS, from, to)).toEqual([
      expect.stringMatching(/9:19 „zweite“ setzt erste voraus\. Wer hier antwortet, fängt aber bei null an/u),
    ]);
  });

  it('has every obstacle of a goal once', () => {
    expect(findAfter(GOALS, 'id: antworten', 'id: wozu')).toEqual([
      expect.stringContaining('Den Kurznamen „wozu“ hat in diesem Block schon ein anderes Hindernis'),
    ]);
  });

  it.each([TIMES, GOALS])('does not speak of the table when %s cannot be read', (file) => {
    const found = show(checkWith({ [file]: `${goodText(file)}\n  x: [` }));
    expect(found.filter((one) => one.includes('keine Lektion'))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it('is not stalled by a hostile lesson', () => {
    const text = `${goodText(LESSON)}${'<Hint <Quiz '.repeat(3_000)}`;
    const started = performance.now();
    expect(checkWith({ [LESSON]: text }).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
