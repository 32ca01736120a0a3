/**
 * Links to places in a page. The generator of text fragments is a fifth of what a page would have to load, and few readers
 * copy a link: it is put into the page only when one is wanted.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { isFromPage } from '../extension/senders';
import type { linkToRange } from './link-to-range';

/** Page session → background, by `runtime.sendMessage`: put the generator into this page. Answered when it is there. */
const requestSchema = z.object({ kind: z.literal('link-maker') });

const LINK_MAKER = Symbol.for('sourcelight.link-maker');
/** As the build names it. */
const SCRIPT = 'link-maker.js';

/** The extension's own world in a page, which its scripts there share. */
type World = typeof globalThis & { [LINK_MAKER]?: typeof linkToRange };

/** Called by the script that is put in. */
export function offerLinkMaker(make: typeof linkToRange): void {
  (globalThis as World)[LINK_MAKER] = make;
}

/** A link to a place in the page; the plain address where there can be none. */
export async function linkTo(range: Range | undefined, address: string): Promise<string> {
  const world = globalThis as World;
  if (range && !world[LINK_MAKER]) {
    const request: z.infer<typeof requestSchema> = { kind: 'link-maker' };
    await browser.runtime.sendMessage(request).catch(() => undefined);
  }
  return world[LINK_MAKER]?.(range, address) ?? address.split('#')[0]!;
}

/** Puts the generator into pages whose sessions ask. To be called whenever the background starts. */
export function serveLinkMaker(): void {
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
