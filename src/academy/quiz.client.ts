import { findNumber, isSolved, readNumber, type Option } from './quiz-answer.ts';

const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

let count = 0;

/** A question that can be answered: made from the `details` that are there without a script. */
class QuizCard extends HTMLElement {
  #options: (Option & { why: Element })[] = [];
  #inputs: HTMLInputElement[] = [];
  #marks: HTMLElement[] = [];
  #form!: HTMLFormElement;
  #feedback!: HTMLElement;
  #again!: HTMLElement;
  #check!: HTMLElement;

  connectedCallback(): void {
    const part = (name: string) => this.querySelector<HTMLElement>(name);
    const [answers, form, choices] = ['.answers', '[data-try]', '[data-choices]'].map(part);
    const [feedback, again, check] = ['[data-feedback]', '[data-again]', '[data-check]'].map(part);
    if (!answers || !(form instanceof HTMLFormElement) || !choices || !feedback || !again || !check) return;
    [this.#form, this.#feedback, this.#again, this.#check] = [form, feedback, again, check];
    this.#options = [...answers.querySelectorAll<HTMLElement>('details')].map((answer) => ({
      text: answer.querySelector('summary')?.textContent.trim() ?? '',
      isRight: answer.dataset['answer'] === 'right',
      isOther: answer.dataset['answer'] === 'other',
      why: answer.querySelector('.why')!,
    }));
    choices.setAttribute('role', 'group');
    choices.setAttribute('aria-labelledby', this.querySelector('.question')?.id ?? '');
    choices.replaceChildren(...(this.#isNumber ? [this.#numberField()] : this.#choiceFields()));
    answers.hidden = true;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#judge();
    });
    // A verdict is about the answer that was given, not about the next one.
    form.addEventListener('input', () => check.hidden && this.#clear());
    again.addEventListener('click', () => this.#reset());
  }

  get #isNumber(): boolean {
    return this.dataset['kind'] === 'number';
  }

  #choiceFields(): HTMLElement[] {
    count += 1;
    return this.#options.map(({ text }) => {
      const label = make('label');
      const input = make('input');
      input.type = this.dataset['kind'] === 'multiple' ? 'checkbox' : 'radio';
      input.name = `frage-${count}`;
      const mark = make('span');
      mark.className = 'mark';
      label.append(input, make('span', text), mark);
      this.#inputs.push(input);
      this.#marks.push(mark);
      return label;
    });
  }

  #numberField(): HTMLElement {
    const label = make('label', 'Eure Zahl');
    const input = make('input');
    input.type = 'text';
    input.inputMode = 'decimal';
    input.autocomplete = 'off';
    label.append(input, this.dataset['unit'] ?? '');
    this.#inputs.push(input);
    return label;
  }

  /** Indexes of the options that were chosen; undefined when nothing usable was. */
  #chosen(): number[] | undefined {
    if (this.#isNumber) {
      const value = readNumber(this.#inputs[0]!.value);
      if (value === undefined) return undefined;
      return [findNumber(this.#options, value, Number(this.dataset['tolerance']))];
    }
    const chosen = this.#inputs.flatMap((input, index) => (input.checked ? [index] : []));
    return chosen.length === 0 ? undefined : chosen;
  }

  #judge(): void {
    const chosen = this.#chosen();
    if (chosen === undefined) {
      const ask = this.#isNumber ? 'Schreibt eine Zahl, zum Beispiel 12,5.' : 'Wählt zuerst eine Antwort.';
      this.#feedback.replaceChildren(make('p', ask));
      this.#inputs[0]?.focus();
      return;
    }
    const isRight = isSolved(this.#options, chosen);
    const missed = this.#options.flatMap((option, index) =>
      option.isRight && !chosen.includes(index) && this.dataset['kind'] === 'multiple' ? [index] : [],
    );
    for (const [index, mark] of this.#marks.entries())
      mark.textContent = chosen.includes(index)
        ? this.#options[index]!.isRight
          ? '✓ stimmt'
          : '✕ stimmt nicht'
        : '';
    const verdict = make('p', isRight ? '✓ Stimmt.' : '✕ Noch nicht ganz.');
    verdict.className = 'verdict';
    this.#feedback.replaceChildren(
      verdict,
      ...chosen.map((index) => this.#reason(index, chosen.length > 1)),
      ...(missed.length > 0 ? [make('p', 'Es fehlt noch mindestens eine richtige Antwort.')] : []),
    );
    this.#again.hidden = false;
    this.#check.hidden = isRight;
    if (isRight) this.#again.focus();
  }

  /** The explanation of an option, as the author wrote it. */
  #reason(index: number, isNamed: boolean): HTMLElement {
    const { text, why } = this.#options[index]!;
    const reason = make('div');
    reason.className = 'reason';
    const words = [...why.children].filter((child) => !child.matches('.verdict'));
    reason.append(...words.map((child) => child.cloneNode(true)));
    if (isNamed) reason.prepend(make('strong', `${text} `));
    return reason;
  }

  #reset(): void {
    this.#form.reset();
    this.#clear();
    this.#inputs[0]?.focus();
  }

  #clear(): void {
    for (const mark of this.#marks) mark.textContent = '';
    this.#feedback.replaceChildren();
    this.#again.hidden = true;
    this.#check.hidden = false;
  }
}

customElements.define('quiz-card', QuizCard);
