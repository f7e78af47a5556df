import { describe, expect, it } from 'vitest';
import { templates } from './lib/built-pages.ts';
import { fieldsOf } from './lib/contact.ts';
import {
  allAnswered,
  answerTo,
  editorsAnswers,
  filterBox,
  filterCount,
  hitLinks,
  hitList,
  listen,
  openSearch,
  saidBy,
  search,
  searchField,
  searchStatus,
} from './lib/search.ts';
import { eventually } from './lib/eventually.ts';
import { useStage } from './lib/stage.ts';
import { hasFocus } from './lib/has-focus.ts';
import { DESK, PHONE } from './lib/viewports.ts';

const stage = useStage();

describe('search page', () => {
  it.concurrent('finds a story by its word and marks it', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Frauenhaus');
      expect(await hitLinks(page).first().getAttribute('href')).toBe('/geschichten/frauenhaus-statistik/');
      const marks = await hitList(page).locator('mark').allInnerTexts();
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark.toLowerCase()).toContain('frauenh');
    });
  });

  it.concurrent('groups the hits by kind, and counts them as the filters do', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Umfrage');
      await allAnswered(page);
      const groups = hitList(page).locator('section[data-kind]');
      expect(await groups.count()).toBeGreaterThan(0);
      for (const group of await groups.all()) {
        const kind = (await group.getAttribute('data-kind')) ?? '';
        const facts = await group.locator('.facts').allInnerTexts();
        for (const fact of facts) expect(fact.split(' · ')[0]).toBe(kind);
        const [, shown, all = shown] =
          /(\d+)(?: von (\d+))?$/u.exec(await group.locator('h2').innerText()) ?? [];
        expect(Number(shown)).toBe(facts.length);
        expect(await filterCount(page, kind).innerText()).toBe(all);
      }
      expect(await searchStatus(page).innerText()).toMatch(
        /^\d+ Treffer für „Umfrage“, hier die ersten 10$/u,
      );
      expect(await hitLinks(page).count()).toBe(10);
    });
  });

  it.concurrent('says once what was found, however many keys were pressed', async () => {
    await stage.withPage({}, async (page) => {
      // Loaded before, so that no slow machine has to say that it is at work.
      await search(page, 'Frauenhaus');
      await searchField(page).selectText();
      await listen(searchStatus(page));
      await page.keyboard.type('Umfrage', { delay: 20 });
      await answerTo(page, 'Umfrage');
      await page.waitForTimeout(500);
      expect(await saidBy(page)).toEqual([
        expect.stringMatching(/^\d+ Treffer für „Umfrage“(?:, hier die ersten \d+)?$/u),
      ]);
    });
  });

  it.concurrent('keeps the query in the address, over a reload and on the way back', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Frauenhaus');
      expect(new URL(page.url()).search).toBe('?q=Frauenhaus');
      const found = await hitLinks(page).allInnerTexts();
      await page.reload();
      await answerTo(page, 'Frauenhaus');
      expect(await hitLinks(page).allInnerTexts()).toEqual(found);
      await hitLinks(page).first().click();
      await page.waitForURL((url) => url.pathname !== templates.search);
      await page.goBack();
      await answerTo(page, 'Frauenhaus');
      expect(await searchField(page).inputValue()).toBe('Frauenhaus');
      expect(await hitLinks(page).allInnerTexts()).toEqual(found);
    });
  });

  it.concurrent('goes back to the query before, when each was sent with Enter', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Frauenhaus');
      await searchField(page).press('Enter');
      await searchField(page).selectText();
      // Slower than the search waits for the next key, as people type.
      await searchField(page).pressSequentially('Umfrage', { delay: 200 });
      await searchField(page).press('Enter');
      await answerTo(page, 'Umfrage');
      await page.goBack();
      await answerTo(page, 'Frauenhaus');
      expect(await searchField(page).inputValue()).toBe('Frauenhaus');
    });
  });

  it.concurrent('goes back to every query that was sent, also to one that came by address', async () => {
    await stage.withPage({}, async (page) => {
      const type = async (query: string): Promise<void> => {
        await searchField(page).selectText();
        await searchField(page).pressSequentially(query, { delay: 20 });
        await searchField(page).press('Enter');
        await answerTo(page, query);
      };
      await openSearch(page, '?q=Frauenhaus');
      await type('Umfrage');
      await page.goBack();
      await answerTo(page, 'Frauenhaus');
      await type('Excel');
      await page.goBack();
      await answerTo(page, 'Frauenhaus');
      expect(new URL(page.url()).search).toBe('?q=Frauenhaus');
    });
  });

  it.concurrent('finds a page by a word that only its frontmatter has', async () => {
    await stage.withPage({}, async (page) => {
      // content/lessons/von-der-sorge-zur-frage/index.mdx: searchWords
      await search(page, 'Mitgliederschwund');
      expect(await hitLinks(page).allInnerTexts()).toContain('Von der Sorge zur Frage');
    });
  });

  it.concurrent('moves through the hits with the arrow keys and opens one with Enter', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Umfrage');
      await searchField(page).press('ArrowDown');
      expect(await hasFocus(hitLinks(page).nth(0))).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect(await hasFocus(hitLinks(page).nth(1))).toBe(true);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await hasFocus(searchField(page))).toBe(true);
      await page.keyboard.press('ArrowDown');
      const href = await hitLinks(page).first().getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });

  it.concurrent('narrows by kind, says so, and goes back', async () => {
    await stage.withPage({ viewport: DESK }, async (page) => {
      await openSearch(page, '?q=Umfrage');
      await allAnswered(page);
      const all = await searchStatus(page).innerText();
      const count = await filterCount(page, 'Begriff').innerText();
      await filterBox(page, 'Begriff').check();
      await searchStatus(page).filter({ hasText: 'Filter: Begriff' }).waitFor();
      expect(new URL(page.url()).search).toBe('?q=Umfrage&art=Begriff');
      expect(await searchStatus(page).innerText()).toMatch(new RegExp(`^${count} Treffer`, 'u'));
      for (const fact of await hitList(page).locator('.facts').allInnerTexts())
        expect(fact).toMatch(/^Begriff/u);
      expect(await hasFocus(filterBox(page, 'Begriff'))).toBe(true);
      await page.goBack();
      await searchStatus(page).filter({ hasNotText: 'Filter:' }).waitFor();
      expect(await searchStatus(page).innerText()).toBe(all);
      expect(await filterBox(page, 'Begriff').isChecked()).toBe(false);
    });
  });

  it.concurrent('takes filters back by their chips, and keeps the focus near', async () => {
    await stage.withPage({}, async (page) => {
      await openSearch(page, '?q=Umfrage&art=Begriff&art=Lektion');
      const chips = page.getByRole('group', { name: 'Aktive Filter' });
      expect(await chips.getByRole('button').allInnerTexts()).toEqual([
        'Lektion ×',
        'Begriff ×',
        'Alle Filter entfernen',
      ]);
      await chips.getByRole('button', { name: 'Filter Lektion entfernen' }).press('Enter');
      expect(new URL(page.url()).search).toBe('?q=Umfrage&art=Begriff');
      expect(await hasFocus(chips.getByRole('button', { name: 'Filter Begriff entfernen' }))).toBe(true);
      await page.keyboard.press('Enter');
      await searchStatus(page).filter({ hasNotText: 'Filter:' }).waitFor();
      expect(new URL(page.url()).search).toBe('?q=Umfrage');
      expect(await hasFocus(page.locator('#treffer'))).toBe(true);
    });
  });

  it.concurrent('folds the filters on a phone, and leads from them to the hits', async () => {
    await stage.withPage({ viewport: PHONE }, async (page) => {
      await openSearch(page, '?q=Umfrage');
      await allAnswered(page);
      expect(await filterBox(page, 'Lektion').isVisible()).toBe(false);
      await page.getByText('Filtern', { exact: true }).click();
      await filterBox(page, 'Lektion').check();
      await page.getByRole('link', { name: /^\d+ Treffer zeigen$/u }).click();
      expect(await filterBox(page, 'Lektion').isVisible()).toBe(false);
      expect(await hasFocus(page.locator('#treffer'))).toBe(true);
      expect(new URL(page.url()).search).toBe('?q=Umfrage&art=Lektion');
    });
  });

  it.concurrent('says that a filter of the address does not exist, and searches without it', async () => {
    await stage.withPage({}, async (page) => {
      await openSearch(page, '?q=Umfrage');
      const all = await searchStatus(page).innerText();
      await openSearch(page, '?q=Umfrage&art=%3Cb%3EPodcast');
      expect(await searchStatus(page).innerText()).toBe(all);
      const note = page.locator('.note', { hasText: '„<b>Podcast“' });
      expect(await note.isVisible()).toBe(true);
      const more = page.getByRole('button', { name: 'Weitere Treffer zeigen' });
      await more.click();
      await eventually(async () => expect(await hitLinks(page).count()).toBe(20));
      await note.getByRole('button').click();
      await eventually(async () => expect(await hitLinks(page).count()).toBe(10));
      await more.click();
      await eventually(async () => expect(await hitLinks(page).count()).toBe(20));
      expect(await note.isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe('?q=Umfrage');
    });
  });

  it.concurrent('says that no page fits all filters, and what to do', async () => {
    await stage.withPage({}, async (page) => {
      // Terms have no minutes of more than half an hour.
      await openSearch(page, '?q=Umfrage&art=Begriff&minuten=%C3%BCber+30+Minuten');
      expect(await searchStatus(page).innerText()).toContain('Nichts gefunden für „Umfrage“. Filter:');
      expect(await page.getByText('Nehmt einen Filter weg').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Alle Filter entfernen' }).click();
      await searchStatus(page).filter({ hasText: 'Treffer' }).waitFor();
    });
  });

  it.concurrent(
    'shows ten more at a time, goes on at the first new one, and keeps them on the way back',
    async () => {
      await stage.withPage({}, async (page) => {
        await openSearch(page, '?q=Daten');
        const before = await hitLinks(page).allInnerTexts();
        await page.getByRole('button', { name: 'Weitere Treffer zeigen' }).click();
        await searchStatus(page).filter({ hasText: 'hier die ersten 20' }).waitFor();
        expect(await hasFocus(hitLinks(page).nth(10))).toBe(true);
        expect((await hitLinks(page).allInnerTexts()).slice(0, 10)).toEqual(before);
        await hitLinks(page).nth(15).click();
        await page.waitForURL((url) => url.pathname !== templates.search);
        await page.goBack();
        await searchStatus(page).filter({ hasText: 'hier die ersten 20' }).waitFor();
        expect(await hitLinks(page).count()).toBe(20);
      });
    },
  );

  it.concurrent.each(editorsAnswers.slice(0, 3))(
    'answers a question of editors above all hits: $question',
    async ({ question, answer, link }) => {
      await stage.withPage({}, async (page) => {
        await search(page, question);
        const best = page.locator('.best');
        expect(await best.getByRole('heading').innerText()).toBe(question);
        expect(await best.innerText()).toContain(answer.trim());
        expect(await best.getByRole('link', { name: link.label }).getAttribute('href')).toBe(link.path);
        await searchField(page).press('ArrowDown');
        expect(await hasFocus(best.getByRole('link'))).toBe(true);
        await searchField(page).fill('Umfrage');
        await answerTo(page, 'Umfrage');
        expect(await best.count()).toBe(0);
      });
    },
  );

  it.concurrent('corrects a word, says so, and links to the right one', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'datenschuz');
      expect(await searchStatus(page).innerText()).toMatch(
        /^\d+ Treffer für „Datenschutz“ statt „datenschuz“/u,
      );
      const note = page.locator('.note', {
        hasText: 'Kein Treffer für „datenschuz“. Gezeigt wird: Datenschutz.',
      });
      await note.getByRole('link', { name: 'Datenschutz' }).click();
      await page.waitForURL('**/suche/?q=Datenschutz');
      await answerTo(page, 'Datenschutz');
    });
  });

  it.concurrent('shows ways on when there is nothing, and takes the words along to the team', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Qwxzjkv');
      expect(await searchStatus(page).innerText()).toBe('Nichts gefunden für „Qwxzjkv“.');
      expect(await page.locator('[data-empty]').getByRole('link').count()).toBeGreaterThanOrEqual(5);
      await page.getByRole('link', { name: 'Fragt uns' }).click();
      await page.waitForURL(`**${templates.contact}**`);
      expect(await fieldsOf(page).nachricht.inputValue()).toContain('„Qwxzjkv“');
      expect(await fieldsOf(page).anliegen.inputValue()).toBe('frage');
    });
  });

  it.concurrent('says which of several words nobody has', async () => {
    await stage.withPage({}, async (page) => {
      await search(page, 'Umfrage Qwxzjkv');
      expect(await page.locator('.note:visible').allInnerTexts()).toEqual([
        'Das steht auf keiner unserer Seiten: „Qwxzjkv“.',
      ]);
    });
  });
});
