import { address } from '../../catalogue/address.ts';
import { make } from '../../ui/make.client.ts';
import { findNextUp, type LessonLine, type NextUp } from './next-up.ts';
import { openProgressBox } from './progress-box.ts';
import { drawRing } from './ring.client.ts';

const box = openProgressBox();

const linkTo = ({ id, title }: LessonLine, heading = ''): HTMLAnchorElement =>
  make('a', { href: `${address(`/academy/lektionen/${id}/`)}${heading && '#'}${heading}` }, title);

const lines = ({ resume, next }: NextUp): HTMLElement[] => {
  const place = resume?.words ? [', bei ', make('bdi', {}, `„${resume.words}“`)] : [];
  return [
    ...(resume ? [make('p', { className: 'resume' }, linkTo(resume.lesson, resume.heading), ...place)] : []),
    ...(next
      ? [
          make(
            'p',
            { className: resume ? '' : 'resume' },
            resume ? 'Danach: ' : 'Als Nächstes: ',
            linkTo(next),
            ` (${next.minutes}\u00a0Minuten)`,
          ),
        ]
      : []),
    ...(resume || next ? [] : [make('p', { className: 'resume' }, 'Ihr habt alle Lektionen geschafft.')]),
  ];
};

/** One line that leads straight on, for the head of a page. */
const shortcut = ({ resume, next }: NextUp): HTMLElement[] => {
  const lesson = resume?.lesson ?? next;
  if (lesson === undefined) return [];
  const link = linkTo(lesson, resume?.heading);
  link.replaceChildren(`Weiterlernen: ${lesson.title}`);
  return [link];
};

/** „Weiterlernen“: shows nothing until there is something to go on with. */
class ContinueLearning extends HTMLElement {
  #lessons: LessonLine[] = [];

  connectedCallback(): void {
    const rows = JSON.parse(this.dataset['lessons']!) as [string, string, number, number][];
    this.#lessons = rows.map(([id, title, minutes, next]) => ({
      id,
      title,
      minutes,
      next: rows[next]?.[0] ?? '',
    }));
    box.watch(() => this.#show());
    this.#show();
  }

  #show(): void {
    const up = findNextUp(box.read().value, this.#lessons);
    this.replaceChildren();
    document.querySelector('[data-continue-link]')?.replaceChildren(...(up ? shortcut(up) : []));
    if (up === undefined) return;
    const total = this.#lessons.length;
    const take = make('a', { href: address('/academy/mitnehmen/') }, 'Lernstand mitnehmen');
    const receipt = make('a', { href: address('/academy/lernnachweis/') }, 'Lernnachweis');
    const more = up.count > 0 ? [' · ', take, ' · ', receipt] : [' · ', take];
    const count = `${up.count} von ${total} Lektionen geschafft`;
    this.append(
      make(
        'section',
        { className: 'box', ariaLabel: 'Weiterlernen' },
        drawRing(up.count, total),
        make('h2', {}, 'Weiterlernen'),
        ...lines(up),
        make('p', { className: 'more' }, count, ...more),
      ),
    );
  }
}

customElements.define('continue-learning', ContinueLearning);
