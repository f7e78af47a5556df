/** Astro's mark for a component's own styles: eight signs that look random and say nothing. */
const SCOPE = /\bastro-[a-z0-9]{8}\b/gu;

/** A mark in a selector, with what it is said of: `li:where(.astro-abcd1234)`. */
const MARKED = /([^\s{},>+~()]*):where\(\.(astro-[a-z0-9]{8})\)/gu;

/** An element up to its classes; the attributes before are taken whole, whatever stands in them. */
const ELEMENT =
  /<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:=(?:"[^"]*"|'[^']*'))?)*?)\s+class="([^"]*\bastro-[a-z0-9]{8}\b[^"]*)"/giu;

const isMark = (name: string): boolean => /^astro-[a-z0-9]{8}$/u.test(name);

/** What an element must be for a selector to mean it: its name, some of its classes; nothing where either may do. */
interface Meant {
  tag: string | undefined;
  classes: string[];
}

const readMeant = (said: string): Meant => {
  const [plain = ''] = said.split(/[:[#]/u);
  return {
    tag: /^[a-z][\w-]*/iu.exec(plain)?.[0],
    classes: [...plain.matchAll(/\.([\w-]+)/gu)].map(([, name]) => name!),
  };
};

/**
 * Makes the marks of scoped styles short, the same in pages and style sheets, and takes them off elements that no rule
 * means. A lesson has some five hundred of them: about half a kilobyte less on the line.
 */
export class ScopeNames {
  readonly #names = new Map<string, string>();
  readonly #meant = new Map<string, Meant[]>();
  /** Classes that stand in a page. One that does not is set by a script, on an element that nobody knows yet. */
  readonly #written = new Set<string>();

  /** Learns the marks that style sheets use, in a fixed order, so that the same build gives the same names. */
  learn(css: string): void {
    for (const [mark] of css.matchAll(SCOPE)) {
      if (this.#names.has(mark)) continue;
      this.#names.set(mark, `a${this.#names.size.toString(36)}`);
      this.#meant.set(mark, []);
    }
    for (const [, said = '', mark = ''] of css.matchAll(MARKED)) this.#meant.get(mark)?.push(readMeant(said));
  }

  /** Learns the classes that pages write down. All pages are read before the first is rewritten. */
  learnPage(html: string): void {
    for (const [, classes = ''] of html.matchAll(/ class="([^"]*)"/gu))
      for (const name of classes.split(/\s+/u)) this.#written.add(name);
  }

  /** Rewrites the marks in a style sheet. */
  inStyles(css: string): string {
    return css.replaceAll(SCOPE, (mark) => this.#names.get(mark) ?? mark);
  }

  /** Rewrites the marks in the class attributes of a page; a mark goes where no rule could mean the element. */
  inPage(html: string): string {
    return html.replaceAll(ELEMENT, (_all, tag: string, before: string, value: string) => {
      const names = value.split(/\s+/u).filter(Boolean);
      const kept = names.flatMap((name) => {
        if (!isMark(name)) return [name];
        return this.#isMeant(name, tag, names) ? [this.#names.get(name) ?? ''] : [];
      });
      return `<${tag}${before}${kept.length === 0 ? '' : ` class="${kept.join(' ')}"`}`;
    });
  }

  #isMeant(mark: string, tag: string, names: readonly string[]): boolean {
    return (this.#meant.get(mark) ?? []).some(
      (meant) =>
        (meant.tag === undefined || meant.tag.toLowerCase() === tag.toLowerCase()) &&
        meant.classes.every((name) => names.includes(name) || !this.#written.has(name)),
    );
  }
}
