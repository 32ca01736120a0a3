import type { Page } from 'puppeteer-core';
import { shortcutOf } from './build';

/** Presses the manifest's suggested keys, all of the form Alt+Shift+LETTER. Puppeteer's own keys reach the page only. */
export async function pressShortcut(page: Page, name: string): Promise<void> {
  const letter = shortcutOf(name).replace('Alt+Shift+', '');
  const code = letter.codePointAt(0)!;
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    modifiers: ALT | SHIFT,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
    key: letter,
    code: `Key${letter}`,
  });
  await session.detach();
}

/** Bits of the modifier keys in the DevTools protocol. */
const ALT = 1;
const SHIFT = 8;
