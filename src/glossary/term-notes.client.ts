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
    const close = popover.querySelector<HTMLButtonElement>('[data-close]')!;
    // Whoever opens the note gets the focus there; the page itself starts without.
    close.autofocus = true;
    close.addEventListener('click', () => {
      popover.hidePopover();
      this.#opener?.focus();
    });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) this.#upgrade(link);
  }

  #upgrade(link: HTMLAnchorElement): void {
    const note = this.querySelector(`[data-note="${link.dataset['term'] ?? ''}"]`);
    if (note === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'term';
    button.textContent = link.textContent;
    button.setAttribute('aria-expanded', 'false');
    // The browser opens and closes; a tap beside the word and Esc are its business, too.
    button.popoverTargetElement = this.#popover;
    button.addEventListener('click', () => this.#fill(button, note, link.href));
    link.replaceWith(button);
  }

  /** Runs before the browser opens the note: what it says and where it will stand. */
  #fill(button: HTMLElement, note: Element, href: string): void {
    // The note of another word is still open, and the browser would only close it.
    const isOpen = this.#popover.matches(':popover-open');
    if (isOpen && this.#opener !== button) this.#popover.hidePopover();
    this.#opener = button;
    const part = (name: string) => this.#popover.querySelector<HTMLAnchorElement>(`[data-${name}]`)!;
    part('name').textContent = note.querySelector('dt')?.textContent ?? '';
    part('text').textContent = note.querySelector('dd')?.textContent ?? '';
    part('more').href = href;
    requestAnimationFrame(() => this.#place(button));
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
