/** Astro's mark for a component's own styles: eight signs that look random and say nothing. */
const SCOPE = /\bastro-[a-z0-9]{8}\b/gu;

/**
 * Gives the marks of scoped styles short names, the same in pages and style sheets. A lesson has some five hundred of
 * them: short names are about half a kilobyte less on the line.
 */
export class ScopeNames {
  readonly #names = new Map<string, string>();

  /** Learns the marks that style sheets use, in a fixed order, so that the same build gives the same names. */
  learn(css: string): void {
    for (const [mark] of css.matchAll(SCOPE))
      if (!this.#names.has(mark)) this.#names.set(mark, `a${this.#names.size.toString(36)}`);
  }

  /** Rewrites the marks in a style sheet. */
  inStyles(css: string): string {
    return css.replaceAll(SCOPE, (mark) => this.#names.get(mark) ?? mark);
  }

  /** Rewrites the marks in the class attributes of a page; a mark that no sheet uses goes. */
  inPage(html: string): string {
    return html.replaceAll(/ class="([^"]*\bastro-[a-z0-9]{8}\b[^"]*)"/gu, (_all, classes: string) => {
      const kept = classes
        .split(/\s+/u)
        .map((name) => (/^astro-[a-z0-9]{8}$/u.test(name) ? (this.#names.get(name) ?? '') : name))
        .filter(Boolean);
      return kept.length === 0 ? '' : ` class="${kept.join(' ')}"`;
    });
  }
}
