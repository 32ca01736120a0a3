/** Fires where the Navigation API is there; typed here, since its types are newer than the library's. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls back when a single-page application has gone to another address: after the commit, and not for changes of the
 * fragment alone.
 */
export function watchNavigation(view: Window, moved: () => void, signal: AbortSignal): void {
  let last = pageAddress(view.location);
  const check = () => {
    const address = pageAddress(view.location);
    if (address === last) return;
    last = address;
    moved();
  };
  navigationOf(view)?.addEventListener('navigatesuccess', check, { signal });
  view.addEventListener('popstate', check, { signal });
  // The last resort where there is neither: the reader comes back to the tab, or clicks.
  view.document.addEventListener('click', () => void setTimeout(check, 500), { signal, passive: true });
}

/** The address without its fragment. */
export function pageAddress({ href }: Location): string {
  return href.split('#')[0]!;
}

/** The real one: a page's element with the name "navigation" would stand in its place. */
function navigationOf(view: Window): NavigationEvents | undefined {
  const { navigation, Navigation } = view as unknown as { navigation?: unknown; Navigation?: unknown };
  if (typeof Navigation !== 'function' || !(navigation instanceof Navigation)) return undefined;
  return navigation as NavigationEvents;
}
