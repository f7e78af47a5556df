import { describe, expect, it } from 'vitest';
import { expectPass, htmlPage, judge } from '../lib/fixture.ts';
import { assistant } from './assistant.ts';

const HIDDEN = '<meta name="robots" content="noindex">';
const answer = (href: string, label: string): string =>
  `<a href="${href}" data-answer><span class="label">${label}</span> mit Zusatz</a>`;
const screen = (id: string, ...answers: string[]): string =>
  `<h2 id="${id}">Frage</h2><div>${answers.join('')}</div>`;
const result = (name: string): string => `/cdl/wo-anfangen/${name}/`;

/** Two ways that differ in the last answer. */
const questions = (last = answer(result('a-b-c-e'), 'E')): string =>
  htmlPage({
    body: [
      screen('a', answer('#a-b', 'B')),
      screen('a-b', answer('#a-b-c', 'C')),
      screen('a-b-c', answer(result('a-b-c-d'), 'D'), last),
      screen('anfang', answer('#a', 'A')),
    ].join(''),
  });

interface Parts {
  minutes?: number;
  kinds?: string[];
  why?: string;
  message?: string;
}

const PATHS: Record<string, string> = {
  Lernen: '/cdl/academy/lektionen/x/',
  Lesen: '/cdl/geschichten/x/',
  Sprechen: '/cdl/angebote/x/',
};

const resultPage = (last: string, parts: Parts = {}): string => {
  const { minutes = 8, kinds = Object.keys(PATHS), why = 'Weil es genau das übt, was euch fehlt.' } = parts;
  const { message = `A B C ${last}` } = parts;
  const picks = kinds.map(
    (kind) => `<article data-pick="${kind}" data-minutes="${minutes}"><a href="${PATHS[kind]}">x</a>
      <p>${minutes}\u00a0Minuten</p><p class="why">${why}</p></article>`,
  );
  const contact = `<a href="/cdl/kontakt/?anliegen=frage&amp;nachricht=${encodeURIComponent(message)}">Passt nicht</a>`;
  return htmlPage({ head: HIDDEN, body: `<div data-limit="10">${picks.join('')}</div>${contact}` });
};

const pages = {
  'academy/lektionen/x/index.html': htmlPage({}),
  'geschichten/x/index.html': htmlPage({}),
  'angebote/x/index.html': htmlPage({}),
  'kontakt/index.html': htmlPage({}),
  'wo-anfangen/5-minuten/index.html': htmlPage({}),
};
const good = {
  ...pages,
  'wo-anfangen/index.html': questions(),
  'wo-anfangen/a-b-c-d/index.html': resultPage('D'),
  'wo-anfangen/a-b-c-e/index.html': resultPage('E'),
};
const E = '/wo-anfangen/a-b-c-e/index.html';

describe('assistant', () => {
  it('accepts ways that end well', async () => {
    await expectPass(assistant, good);
  });

  it('needs its page', async () => {
    expect(await judge(assistant, pages)).toEqual(['/wo-anfangen/: fehlt']);
  });

  it.each([
    ['too early', answer('#nirgends', 'E')],
    ['in a circle', answer('#a', 'E')],
    ['on a page of another way', answer(result('a-b-c-d'), 'E')],
    ['on a page that does not exist', answer(result('x'), 'E')],
  ])('finds a way that ends %s', async (_where, last) => {
    const faults = await judge(assistant, { ...good, 'wo-anfangen/index.html': questions(last) });
    expect(faults).toContainEqual(
      expect.stringMatching(
        /^\/wo-anfangen\/index\.html: dieser Weg endet nicht nach 4 Antworten .*A → B → C → E/u,
      ),
    );
    expect(faults).toContain(`${E}: kein Weg durch die Fragen führt hierher`);
  });

  it.each([
    [{ minutes: 11 }, 'nennt 11 Minuten, erlaubt ist 1 bis 10'],
    [{ minutes: 0 }, 'nennt 0 Minuten'],
    [{ kinds: ['Lernen', 'Lesen'] }, '„Sprechen“ soll genau einmal dastehen'],
    [{ kinds: ['Lernen', 'Lernen', 'Lesen', 'Sprechen'] }, '„Lernen“ soll genau einmal dastehen'],
    [{ why: 'Darum.' }, 'ein Vorschlag steht ohne Grund da'],
    [{ message: 'A B C' }, 'in der Nachricht an uns fehlt die Antwort „E“'],
    [{ message: `A B C E ${'x'.repeat(1000)}` }, 'die Nachricht an uns hat 1008 Zeichen'],
  ])('finds a result that is not sensible: %j', async (parts, message) => {
    const faults = await judge(assistant, {
      ...good,
      'wo-anfangen/a-b-c-e/index.html': resultPage('E', parts),
    });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.startsWith(E))).toBe(true);
    expect(faults[0]).toContain(message);
  });
});
