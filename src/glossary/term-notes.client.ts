/** Gap between a word and its note, and between a note and the edge, in CSS pixels. */
const GAP = 8;

/**
 * Opens the definition of a marked word beside it. The links become buttons, because they no longer lead away; browsers
 * without popovers keep the links. Esc, a tap beside it and the way back of the focus are the browser's own.
 */
class TermNotes extends HTMLElement {
  #popover!: HTMLElement;
  #opener: HTMLElement | undefined;

  connectedCallback(): void {
    const popover = this.querySelector<HTMLElement>('[data-popover]');
    if (popover === null || !('popover' in HTMLElement.prototype)) return;
    this.#popover = popover;
    // Not `toggle`: that comes some time after the note is there, and until then the button would say the opposite.
    popover.addEventListener('beforetoggle', (event) => {
      this.#opener?.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open'));
    });
    this.#part('close').addEventListener('click', () => this.#close());
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) this.#upgrade(link);
  }

  #part(name: string): HTMLElement {
    return this.#popover.querySelector<HTMLElement>(`[data-${name}]`)!;
  }

  #upgrade(link: HTMLAnchorElement): void {
    const note = this.querySelector(`[data-note="${link.dataset['term'] ?? ''}"]`);
    if (note === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'term';
    button.textContent = link.textContent;
    button.setAttribute('aria-expanded', 'false');
    // So the browser knows that a tap on the word is none beside its note.
    button.popoverTargetElement = this.#popover;
    button.addEventListener('click', (event) => {
      event.preventDefault();
      const isOpen = this.#popover.matches(':popover-open');
      if (isOpen) this.#close();
      if (!isOpen || this.#opener !== button) this.#open(button, note, link.href);
    });
    link.replaceWith(button);
  }

  #open(button: HTMLElement, note: Element, href: string): void {
    this.#opener = button;
    this.#part('name').textContent = note.querySelector('dt')?.textContent ?? '';
    this.#part('text').textContent = note.querySelector('dd')?.textContent ?? '';
    (this.#part('more') as HTMLAnchorElement).href = href;
    // Some browsers give a button that is tapped no focus; it is where Esc leads back to.
    button.focus({ preventScroll: true });
    this.#popover.showPopover();
    this.#place(button);
    this.#part('close').focus({ preventScroll: true });
  }

  #close(): void {
    this.#popover.hidePopover();
    this.#opener?.focus({ preventScroll: true });
  }

  /** Below the word, or above it where the screen ends; never past the edge. */
  #place(word: HTMLElement): void {
    const box = word.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#popover;
    const below = box.bottom + GAP;
    const top = below + height > innerHeight ? Math.max(GAP, box.top - GAP - height) : below;
    const left = Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP));
    this.#popover.style.top = `${top + scrollY}px`;
    this.#popover.style.left = `${left + scrollX}px`;
  }
}

customElements.define('term-notes', TermNotes);
