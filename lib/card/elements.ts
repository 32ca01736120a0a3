type Attributes = Readonly<Record<string, string>>;

/** Makes an element with attributes and children; text becomes text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child): child is Node | string => child !== null && child !== ''));
  return element;
}

/** A button that does its work for the reader's own clicks only: a page can make up events, but not trusted ones. */
export function makeButton(document: Document, label: string, work: () => void): HTMLButtonElement {
  const button = make(document, 'button', { type: 'button' }, label);
  button.addEventListener('click', (event) => event.isTrusted && work());
  return button;
}
