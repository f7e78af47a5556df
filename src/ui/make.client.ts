/** An element with its properties and content. Words become text nodes, so nothing that is found can become markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
};

/** Words that people typed: isolated, so that right-to-left text does not turn the sentence around it. */
export const quote = (words: string): (Node | string)[] => ['„', make('bdi', {}, words), '“'];
