type Attributes = Readonly<Record<string, string>>;

/** In an XML document, `createElement` would make an element of no namespace, which has no style and no behaviour. */
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Makes an HTML element with attributes and children, in any document; text becomes text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElementNS(XHTML, name) as HTMLElementTagNameMap[Name];
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
