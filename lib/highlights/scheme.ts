import type { Scheme } from '../looks';

/**
 * Whether an element's text stands on a light or a dark ground, told by the text's own colour: grounds can be pictures,
 * gradients or many layers, but light text is only ever put on a dark one.
 */
export function schemeOf(element: Element): Scheme {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const channels = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(colour)?.slice(1).map(Number);
  if (!channels) return 'light';
  const [red, green, blue] = channels as [number, number, number];
  // Perceived lightness by the weights of Rec. 601, 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? 'dark' : 'light';
}

/** The same for the text of ranges; an element is looked at once. Pages set code, quotations and cards on grounds of their own. */
export function schemesOf(): (range: AbstractRange) => Scheme {
  const known = new Map<Element, Scheme>();
  return ({ startContainer }) => {
    const element = startContainer.parentElement;
    if (!element) return 'light';
    const scheme = known.get(element) ?? schemeOf(element);
    known.set(element, scheme);
    return scheme;
  };
}
