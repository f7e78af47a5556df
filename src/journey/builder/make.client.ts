/** An element with its properties and content. Words become text nodes, so nothing that came in can become markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
};

/** A button with words on it. */
export const makeButton = (className: string, words: string, onclick: () => void): HTMLButtonElement =>
  make('button', { type: 'button', className, onclick }, words);

/** A finder for the parts of a panel: `find('title')` is what has `data-title`. */
export const finder =
  (root: ParentNode) =>
  <E extends HTMLElement = HTMLElement>(name: string): E =>
    root.querySelector<E>(`[data-${name}]`)!;
