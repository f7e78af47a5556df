const FALLBACK = 'Kopieren ging nicht. Der Text ist markiert: Haltet ihn gedrückt oder drückt Strg + C.';

/** Marks a text as if the reader had done it. */
const select = (element: Element): void => {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
};

/** A text with a button that copies it, and one that shares it where the device can. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-${name}]`);
    const [text, buttons, copy, said] = ['text', 'buttons', 'copy', 'said'].map(part);
    if (!text || !buttons || !copy || !said) return;
    buttons.hidden = false;
    // Read when it is wanted: some texts change while one looks at them.
    const content = (): string => text.textContent.trim();
    copy.addEventListener('click', () => {
      // Where copying is forbidden or the connection is not secure, `clipboard` is missing or refuses.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(content()))
        .then(() => (said.textContent = 'Kopiert.'))
        .catch(() => {
          select(text);
          said.textContent = FALLBACK;
        });
    });
    const share = part('share');
    if (share === null || !('share' in navigator)) return;
    share.hidden = false;
    share.addEventListener('click', () => {
      const { title = '', url = '' } = this.dataset;
      // Devices set the address below the text themselves; somebody who changes their mind is no fault.
      navigator.share({ title, text: content().replace(url, '').trim(), url }).catch(() => undefined);
    });
  }
}

customElements.define('copy-text', CopyText);
