/**
 * Where claims stand in their page: links by text fragments (WICG Scroll to Text Fragment), and positions in the page's text.
 * What makes them is put into the page only when it is wanted: few readers copy a link, and every page would have to load it.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { isFromPage } from '../extension/senders';
import type { createLinker, Linker } from './maker';
import type { createPositions } from './positions';
import { withoutDirective } from './directive';

export interface PlaceMakers {
  readonly createLinker: typeof createLinker;
  readonly createPositions: typeof createPositions;
}

/** Page session → background, by `runtime.sendMessage`: put the makers into this page. Answered when they are there. */
const requestSchema = z.object({ kind: z.literal('link-maker') });

const MAKERS = Symbol.for('sourcelight.link-maker');
/** As the build names it. */
const SCRIPT = 'link-maker.js';

/** The extension's own world in a page, which its scripts there share. */
type World = typeof globalThis & { [MAKERS]?: PlaceMakers };

/** Called by the script that is put in. */
export function offerPlaceMakers(makers: PlaceMakers): void {
  (globalThis as World)[MAKERS] = makers;
}

/** What makes links and positions, put into the page if it is not there yet; undefined where the browser would not. */
export async function placeMakers(): Promise<PlaceMakers | undefined> {
  const world = globalThis as World;
  if (!world[MAKERS]) {
    const request: z.infer<typeof requestSchema> = { kind: 'link-maker' };
    await browser.runtime.sendMessage(request).catch(() => undefined);
  }
  return world[MAKERS];
}

/** Reads the page, as it is now, for any number of links. */
export async function pageLinker(document: Document): Promise<Linker> {
  const makers = await placeMakers();
  return makers ? makers.createLinker(document) : (_, address) => withoutDirective(address);
}

/** Puts the makers into pages whose sessions ask. To be called whenever the background starts. */
export function servePlaceMakers(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (!z.safeParse(requestSchema, message).success || !isFromPage(sender)) return undefined;
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
    browser.scripting.executeScript({ target, files: [SCRIPT as ScriptPublicPath] }).then(
      () => answer(true),
      () => answer(false),
    );
    return true;
  });
}
