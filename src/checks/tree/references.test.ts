import { describe, expect, it } from 'vitest';
import {
  checkWith,
  edit,
  findAfter,
  goodText,
  JOURNEY,
  LESSON,
  SECOND_LESSON,
  show,
  STORY,
  TERM,
} from '../testing.ts';

describe('references', () => {
  it.each([
    [
      'a list',
      STORY,
      'size: klein',
      'size: kleim',
      '10:9 „kleim“ gibt es nicht in content/taxonomy/sizes.yaml (vorhanden: klein). → Meintet ihr „klein“?',
    ],
    [
      'an item of a list',
      STORY,
      'fields: [engagement]',
      'fields: [engagement, xyz]',
      '14:22 „xyz“ gibt es nicht in content/taxonomy/fields.yaml (vorhanden: engagement). → Zum Beispiel: engagement',
    ],
    [
      'deep in a list of groups',
      STORY,
      'lesson: erste',
      'lesson: ersten',
      '57:13 „ersten“ gibt es nicht in content/lessons/ (vorhanden: erste, zweite). → Meintet ihr „erste“?',
    ],
    [
      'a union',
      JOURNEY,
      '- story: beispiel',
      '- story: beispeil',
      '14:12 „beispeil“ gibt es nicht in content/stories/ (vorhanden: beispiel). → Meintet ihr „beispiel“?',
    ],
    [
      'itself',
      TERM,
      'lessons: [erste]',
      'lessons: [erste]\nrelated: [daten]',
      '7:11 Die Seite verweist auf sich selbst. → Löscht die Zeile.',
    ],
  ])('to what is not there: %s', (_name, path, from, to, expected) => {
    expect(findAfter(path, from, to)).toEqual([`${path}:${expected}`]);
  });

  it('do not lead to drafts, except from drafts', () => {
    const draft = goodText(LESSON).replace('level:', 'state: draft\nlevel:');
    const find = (path: string, extra: Record<string, string>): string[] =>
      show(checkWith({ [LESSON]: draft, ...extra })).filter((line) => line.startsWith(path));
    expect(find(SECOND_LESSON, {})).toEqual([
      `${SECOND_LESSON}:12:17 „erste“ ist noch ein Entwurf und auf der Seite nicht zu sehen. → Veröffentlicht zuerst ${LESSON} (state: published), oder löscht den Verweis.`,
    ]);
    const second = goodText(SECOND_LESSON).replace('level:', 'state: draft\nlevel:');
    expect(find(SECOND_LESSON, { [SECOND_LESSON]: second })).toEqual([]);
  });

  it('into a list that cannot be read are passed over', () => {
    expect(checkWith({ 'content/taxonomy/steps.yaml': 'a: b: c' }).map(({ rule }) => rule)).toEqual([
      'yaml-syntax',
    ]);
  });
});

describe('prerequisites', () => {
  it('must not go round in a circle', () => {
    const first = edit(LESSON, 'datasets:', 'prerequisites: [zweite]\ndatasets:');
    expect(show(checkWith({ [LESSON]: first }))).toEqual([
      `${SECOND_LESSON}:12:17 Die Lektionen setzen sich gegenseitig voraus: erste → zweite → erste. Wo sollte man anfangen? → Löscht eine der Voraussetzungen unter prerequisites.`,
    ]);
  });

  it('may be many', () => {
    const lesson = (index: number): string =>
      goodText(SECOND_LESSON)
        .replace('title: Zweite', `title: ${index}. Weitere`)
        .replace('Noch eine', `Eine ${index}. und damit noch eine`)
        .replace(
          'prerequisites: [erste]',
          `prerequisites: [${Array.from({ length: index }, (_, other) => `l${other}`).join(', ')}]`,
        );
    const changes = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`content/lessons/l${index}/index.mdx`, lesson(index)]),
    );
    expect(show(checkWith(changes))).toEqual([]);
  });
});
