/**
 * Makes the shadow roots that a page declares in its markup (`<template shadowrootmode>`, as pages saved by SingleFile have),
 * which browsers make on parsing and jsdom does not. Of several for one element the first counts; closed ones too, since the
 * reader sees their text.
 */
export function makeDeclaredRoots(document: Document | DocumentFragment): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode')!.toLowerCase();
    if (!host || host.shadowRoot || !/^(?:open|closed)$/.test(mode)) continue;
    const root = attach(host);
    if (!root) continue;
    // Those within, first: they are moved along.
    makeDeclaredRoots(template.content);
    root.append(template.content);
    template.remove();
  }
}

/** Only some elements may have one; browsers leave the template where it can't be. */
function attach(host: Element): ShadowRoot | undefined {
  try {
    return host.attachShadow({ mode: 'open' });
  } catch {
    return undefined;
  }
}
