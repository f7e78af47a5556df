import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { editorsAnswers } from './lib/search.ts';
import { templates } from './lib/built-pages.ts';
import {
  allAnswered,
  dialogOf,
  headerField,
  openSearch,
  search,
  searchField,
  searchFromHeader,
} from './lib/search.ts';
import { useStage } from './lib/stage.ts';
import { testStates } from './lib/states.ts';

const stage = useStage();

const address = (query: string): string => `?q=${encodeURIComponent(query)}`;

const breakIndex = (page: Page): Promise<unknown> => page.route('**/suchindex/**', (route) => route.abort());

/** Every state of the search, and how one gets there. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  hits: async (page) => {
    await openSearch(page, address('Umfrage'));
    await allAnswered(page);
  },
  filters: async (page) => {
    await openSearch(page, `${address('Umfrage')}&art=Lektion&art=Begriff`);
    await page.locator('.filters').evaluate((details: HTMLDetailsElement) => (details.open = true));
    await allAnswered(page);
  },
  'unknown filter': (page) => openSearch(page, `${address('Umfrage')}&art=Podcast`),
  'too many filters': (page) =>
    openSearch(page, `${address('Umfrage')}&art=Begriff&minuten=%C3%BCber+30+Minuten`),
  answer: (page) => openSearch(page, address(editorsAnswers[0]!.question)),
  correction: (page) => openSearch(page, address('datenschuz')),
  'unknown word': (page) => openSearch(page, address('Umfrage Qwxzjkv')),
  nothing: (page) => openSearch(page, address('Qwxzjkv')),
  'filler words': (page) => openSearch(page, address('und')),
  'endless word': (page) => openSearch(page, address('Datenschutzgrundverordnungsbeauftragter'.repeat(3))),
  'broken index': async (page) => {
    await breakIndex(page);
    await openSearch(page, address('Umfrage'));
  },
  'recent searches': async (page) => {
    await search(page, 'Donaudampfschifffahrtsgesellschaftskapitänsmützensammlung');
    await searchField(page).press('Enter');
    await searchField(page).fill('');
    await page.locator('.recent .query').waitFor();
  },
  dialog: async (page) => {
    await page.goto(templates.story);
    await searchFromHeader(page, 'Umfrage');
  },
  'dialog with an answer': async (page) => {
    await page.goto(templates.story);
    await searchFromHeader(page, editorsAnswers[0]!.question);
  },
  'dialog without a hit': async (page) => {
    await page.goto(templates.story);
    await searchFromHeader(page, 'Qwxzjkv');
  },
  'dialog with a broken index': async (page) => {
    await breakIndex(page);
    await page.goto(templates.story);
    await searchFromHeader(page, 'Umfrage');
  },
  'dialog with recent searches': async (page) => {
    await STATES['recent searches']!(page);
    await page.goto(templates.story);
    await headerField(page).fill('a');
    await dialogOf(page).getByRole('searchbox').fill('');
    await dialogOf(page).locator('.recent .query').waitFor();
  },
};

describe('search in every state', () => testStates(stage, STATES));
