/** How near to the edge of the window the page starts to scroll, and how fast, in pixels and pixels a frame. */
const EDGE = { top: 80, bottom: 130, speed: 9 } as const;

const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** One drag, from the first touch to the last. The row follows the finger, the others make room. */
class Drag {
  #row: HTMLElement;
  #start: number;
  #y: number;
  #isOver = false;

  constructor(row: HTMLElement, y: number) {
    this.#row = row;
    this.#y = y;
    this.#start = y + scrollY;
    row.classList.add('dragged');
    this.#scroll();
  }

  /** @param y of the finger in the window */
  move(y: number): void {
    this.#y = y;
    this.#place();
    const [before, after] = [this.#row.previousElementSibling, this.#row.nextElementSibling];
    // The row itself stays in the document where it is, or it would lose the finger: the neighbours move past it.
    if (before && middleOf(this.#row) < middleOf(before)) {
      this.#start -= before.getBoundingClientRect().height;
      this.#row.after(before);
    } else if (after && middleOf(this.#row) > middleOf(after)) {
      this.#start += after.getBoundingClientRect().height;
      this.#row.before(after);
    }
    this.#place();
  }

  end(): void {
    this.#isOver = true;
    this.#row.classList.remove('dragged');
    this.#row.style.translate = '';
  }

  #place(): void {
    this.#row.style.translate = `0 ${this.#y + scrollY - this.#start}px`;
  }

  #scroll(): void {
    if (this.#isOver) return;
    const way = this.#y < EDGE.top ? -1 : this.#y > innerHeight - EDGE.bottom ? 1 : 0;
    if (way !== 0) {
      scrollBy({ top: way * EDGE.speed, behavior: 'instant' });
      this.move(this.#y);
    }
    requestAnimationFrame(() => this.#scroll());
  }
}

/**
 * Lets rows be dragged by their grip, with mouse, pen or finger; Esc breaks off.
 * @param drop is told the place before and after; equal places mean that nothing is to change
 */
export const bindDrag = (list: HTMLElement, drop: (from: number, to: number) => void): void => {
  list.addEventListener('pointerdown', (event) => {
    const grip = (event.target as Element).closest<HTMLElement>('.grip');
    const row = grip?.closest('li');
    if (!grip || !row || event.button !== 0) return;
    event.preventDefault();
    const places = (): number => [...list.children].indexOf(row);
    const from = places();
    const drag = new Drag(row, event.clientY);
    const listening = new AbortController();
    const { signal } = listening;
    const end = (isMeant: boolean): void => {
      listening.abort();
      drag.end();
      drop(from, isMeant ? places() : from);
    };
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', ({ clientY }) => drag.move(clientY), { signal });
    grip.addEventListener('pointerup', () => end(true), { signal });
    grip.addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  });
};
