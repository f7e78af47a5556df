import { describe, expect, it } from 'vitest';
import { allScreens, FIRST, QUESTIONS } from './screens.ts';
import { allStarts, startPath } from './starts.ts';
import { smallAssistant } from './testing.ts';

const screens = allScreens(smallAssistant());
const byId = new Map(screens.map((screen) => [screen.id, screen]));

describe('allScreens', () => {
  it('has one for every way through the questions, the first one last', () => {
    expect(screens.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '2 umfrage',
      '3 umfrage-wozu',
      '4 umfrage-wozu-kurz',
      '4 umfrage-wozu-lang',
      '3 umfrage-antworten',
      '4 umfrage-antworten-kurz',
      '4 umfrage-antworten-lang',
      '1 anfang',
    ]);
  });

  it('asks, says what was answered, and knows the way back', () => {
    expect(byId.get('umfrage-wozu-lang')).toEqual({
      id: 'umfrage-wozu-lang',
      number: 4,
      question: 'Allein oder im Team?',
      soFar: ['Menschen befragen', 'Wir wissen nicht, wozu', 'Einen Abend'],
      back: 'umfrage-wozu',
      answers: [
        { label: 'Allein', note: undefined, to: { path: '/wo-anfangen/umfrage-wozu-lang-allein/' } },
        { label: 'Im Team', note: undefined, to: { path: '/wo-anfangen/umfrage-wozu-lang-team/' } },
      ],
    });
    expect(byId.get(FIRST)).toMatchObject({
      soFar: [],
      answers: [{ label: 'Menschen befragen', note: 'Mitglieder', to: { id: 'umfrage' } }],
    });
    expect(byId.get(FIRST)).not.toHaveProperty('back');
    expect(byId.get('umfrage')?.back).toBe(FIRST);
  });

  it('leads to every result in four answers, and to nothing else', () => {
    const walk = (id: string, answered: number): string[] =>
      byId.get(id)!.answers.flatMap(({ to }) => {
        if ('path' in to) {
          expect(answered + 1).toBe(QUESTIONS.length);
          return [to.path];
        }
        return walk(to.id, answered + 1);
      });
    const results = allStarts(smallAssistant()).map(({ id }) => startPath(id));
    expect(walk(FIRST, 0).sort()).toEqual(results.sort());
  });
});
