/** How many times no makes a talk the better beginning. */
const MANY = 3;

/** Says after each answer what follows from all of them. Nothing is kept, nothing is sent. */
class FitCheck extends HTMLElement {
  connectedCallback(): void {
    const part = (name: string): HTMLElement => this.querySelector<HTMLElement>(`[data-${name}]`)!;
    const [status, open, talk, go] = ['status', 'open', 'talk', 'go'].map(part) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    part('rule').hidden = true;
    status.hidden = false;
    const judge = (): void => {
      const answers = new Map(
        [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => [name, value]),
      );
      const all = new Set([...this.querySelectorAll<HTMLInputElement>('input')].map(({ name }) => name));
      const noes = [...answers.values()].filter((value) => value === 'nein').length;
      talk.hidden = noes < MANY;
      go.hidden = !talk.hidden || answers.size < all.size;
      open.hidden = !talk.hidden || !go.hidden;
      open.textContent = `${answers.size} von ${all.size} Fragen beantwortet.`;
    };
    this.addEventListener('change', judge);
    // Browsers bring back what was chosen before a reload.
    addEventListener('pageshow', judge);
  }
}

customElements.define('fit-check', FitCheck);
