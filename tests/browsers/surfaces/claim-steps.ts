/** What the list of claims and the page show of each other. All functions run in a page and use nothing from outside. */

/** How many stops the Tab key has in the first element that fits. */
export function tabStopsIn(selector: string): number {
  const focusable = [
    ...document.querySelector(selector)!.querySelectorAll<HTMLElement>('button, a[href], input, select'),
  ];
  return focusable.filter(({ tabIndex }) => tabIndex >= 0).length;
}

/** Whether a button that stays pressed is. */
export function pressed(selector: string): boolean {
  return document.querySelector(selector)?.ariaPressed === 'true';
}

/** The names of the highlights of ours that are painted, without those that lead the eye. */
export function layersOf(): string[] {
  const names = [...(CSS.highlights as unknown as Map<string, Highlight>).keys()];
  return names.filter((name) => /^sourcelight-(?!flash|pointed)/.test(name) && CSS.highlights.get(name)!.size > 0);
}
