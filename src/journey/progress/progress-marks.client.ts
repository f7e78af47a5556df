import { make } from '../../ui/make.client.ts';
import { shortDay } from '../model/day.ts';
import { openProgressBox, type Progress } from './progress-box.ts';
import { drawRing } from './ring.client.ts';

const box = openProgressBox();

const spoken = (words: string): HTMLElement => make('span', { className: 'visually-hidden' }, words);

const mark = (done: number, total: number, ...words: (Node | string)[]): HTMLElement =>
  make('span', { className: 'progress-mark' }, drawRing(done, total), ...words);

/** The id of the lesson that a link leads to; empty for other pages. */
const lessonOf = ({ pathname }: HTMLAnchorElement): string =>
  /\/academy\/lektionen\/([^/]+)\/$/.exec(pathname)?.[1] ?? '';

/** Lessons on cards and at stations: a full ring, in the link, so that a list of links says it as well. */
const markLessons = (done: Progress['done']): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.card .title a, .stations h2 a')) {
    const day = done.get(lessonOf(link));
    link.closest('li')?.classList.toggle('is-done', day !== undefined);
    if (day !== undefined) link.append(mark(1, 1, spoken(`, geschafft am ${shortDay(day)}`)));
  }
};

/** Journeys name their lessons in `data-lessons`: cards show a ring and the number, the journey's own page says it. */
const markJourneys = (done: Progress['done']): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-lessons]')) {
    const lessons = place.dataset['lessons']!.split(' ');
    const count = lessons.filter((id) => done.has(id)).length;
    if (count === 0) continue;
    const numbers = `${count} von ${lessons.length}`;
    const link = place.closest('.card')?.querySelector('.title a');
    if (link)
      link.append(
        mark(
          count,
          lessons.length,
          make('span', { ariaHidden: 'true' }, numbers),
          spoken(`, ${numbers} Lektionen geschafft`),
        ),
      );
    else place.append(mark(count, lessons.length, `${numbers} Lektionen geschafft`));
  }
};

const show = ({ done }: Progress): void => {
  for (const old of document.querySelectorAll('.progress-mark')) old.remove();
  markLessons(done);
  markJourneys(done);
};

box.watch(({ value }) => show(value));
show(box.read().value);
