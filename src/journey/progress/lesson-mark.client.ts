import { shortDay } from '../model/day.ts';
import type { Kept } from '../device/box.ts';
import { keepPlace, markLesson, openProgressBox, type Progress } from './progress-box.ts';

const box = openProgressBox();

/** The page of a lesson ends with the lesson's id. */
const lesson = location.pathname.split('/').filter(Boolean).pop() ?? '';

/** The day as people here have it, not as London does. */
const today = (): string => new Date().toLocaleDateString('sv');

/** The button at the end of a lesson. Nothing is kept before somebody presses it. */
class LessonMark extends HTMLElement {
  #button = document.createElement('button');
  #said = document.createElement('p');
  /** The day that is shown. */
  #day: string | undefined;

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#said.role = 'status';
    this.#button.append('Lektion geschafft');
    this.append(this.#button, this.#said);
    this.#button.onclick = () => {
      const isDone = box.read().value.done.has(lesson);
      const kept = box.change(markLesson(lesson, isDone ? undefined : today()));
      // Tabs are told by the box, and this one too; a full storage changes nothing there, but is to be said.
      this.#show(kept);
      if (isDone) this.#said.prepend('Nicht mehr abgehakt. ');
    };
    // Most news is only the place that somebody has read to: that is nothing to read out.
    box.watch((kept) => kept.value.done.get(lesson) !== this.#day && this.#show(kept));
    this.#show(box.read());
  }

  #show({ value, problem }: Kept<Progress>): void {
    const day = value.done.get(lesson);
    this.#day = day;
    this.#button.ariaPressed = String(day !== undefined);
    this.#button.className = `button ${day === undefined ? 'main' : 'quiet'}`;
    this.#said.replaceChildren(problem ?? '');
    if (day === undefined || problem) return;
    const link = document.createElement('a');
    // From the page of a lesson, below whatever base path.
    link.href = '../../../dein-geraet/';
    link.append('Nur euer Gerät');
    this.#said.append(
      `Geschafft am ${shortDay(day)}. `,
      link,
      ' merkt sich das, und auch, wo ihr zuletzt wart.',
    );
  }
}

customElements.define('lesson-mark', LessonMark);
// Below „Könnt ihr das jetzt?“, where room is left for it: see LessonMark.astro.
document.querySelector('#geschafft')?.parentElement?.append(new LessonMark());

// A heading counts when it is in the upper half of the window; no work is done while somebody scrolls.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting)
        box.change(
          keepPlace({
            lesson,
            heading: target.id,
            time: Date.now(),
            words: target.textContent.slice(0, 120),
          }),
        );
    }
  },
  { rootMargin: '0px 0px -50%' },
);
for (const heading of document.querySelectorAll('.lesson h2[id]')) observer.observe(heading);
