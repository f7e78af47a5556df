import { describe, expect, it } from 'vitest';
import { encodeJourney } from '../../../src/journey/link/journey-link.ts';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { stories } from './stories.ts';

const HEADINGS = ['Steckbrief', 'Was schiefging', 'Was wir nicht wissen', 'Daten und Methode', 'Quellen'];
const story = (extra = '', facts = 'Umfrage, Jugend'): string =>
  htmlPage({
    body: `${HEADINGS.map((text) => `<h2>${text}</h2>`).join('')}<section class="fact-card">${facts}</section>
    <ul class="figures"><li>5 <a href="#quelle-a">Stand</a></li></ul><ol><li id="quelle-a">A</li></ol>${extra}`,
  });
const related = (slug: string, reason: string): string =>
  `<section class="related"><ul><li><a href="/cdl/geschichten/${slug}/">x</a>${reason}</li></ul></section>`;

const journey = encodeJourney({
  title: 'x',
  start: '',
  items: [
    { kind: 'story', id: 'a', note: '', isDone: false },
    { kind: 'lesson', id: 'l', note: '', isDone: false },
  ],
});
const recipe = (...lessons: string[]): string =>
  `<section class="recipe">${lessons.map((id) => `<a href="/cdl/academy/lektionen/${id}/">x</a>`).join('')}
  <a href="/cdl/academy/lernreise/#${journey}">x</a></section>`;
const lessonPages = {
  'academy/lektionen/l/index.html': htmlPage({}),
  'academy/lektionen/m/index.html': htmlPage({}),
};

describe('stories', () => {
  it('accepts a story with sources and a true reason', async () => {
    await expectPass(stories, {
      'geschichten/a/index.html': story(related('b', '<p>auch: Umfrage, Jugend</p>')),
      'geschichten/b/index.html': story(),
    });
  });

  it('accepts a recipe that can be taken over, and one without lessons', async () => {
    await expectPass(stories, {
      'geschichten/a/index.html': story(recipe('l', 'l')),
      'geschichten/b/index.html': story('<section class="recipe"></section>'),
      ...lessonPages,
    });
  });

  it.each([
    [
      'a recipe with another lesson',
      story(recipe('m', 'l')),
      'als Lernreise: a, l; das Rezept nennt a, m, l',
    ],
    [
      'a recipe without a journey',
      story(recipe('l').replace('#', '?')),
      'als Lernreise: nichts; das Rezept nennt a, l',
    ],
    [
      'a missing heading',
      story().replace('<h2>Was schiefging</h2>', ''),
      'die Überschrift „Was schiefging“ fehlt',
    ],
    [
      'a figure without source',
      story().replace('#quelle-a', '#quelle-b'),
      'die Zahl „5 Stand“ nennt keine Quelle dieser Seite',
    ],
    ['no reason', story(related('b', '')), 'eine ähnliche Geschichte steht ohne Grund da'],
    [
      'an untrue reason',
      story(related('b', '<p>auch: Karte</p>')),
      '„Karte“ haben /geschichten/a/ und /geschichten/b/ nicht gemeinsam',
    ],
    ['a dead link', story(related('c', '<p>auch: Umfrage</p>')), 'eine ähnliche Geschichte führt ins Leere'],
    [
      'too many',
      story(related('b', '<p>auch: Jugend</p>').repeat(4)),
      '4 ähnliche Geschichten, erlaubt sind 3',
    ],
  ])('finds %s', async (_name, html, message) => {
    const files = { 'geschichten/a/index.html': html, 'geschichten/b/index.html': story() };
    expect(await judge(stories, files)).toEqual([`/geschichten/a/index.html: ${message}`]);
  });
});
