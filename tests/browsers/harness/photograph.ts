import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, Popup } from './extension-browser';

/**
 * A picture of a page with the popup over its upper right corner, as a reader has them before them. Headless browsers
 * draw no window, so both are taken apart and put together in a page of their own.
 */
export async function photograph(browser: ExtensionBrowser, page: Page, popup: Popup): Promise<Buffer> {
  const popupPicture = await popup.screenshot();
  const pagePicture = Buffer.from(await page.screenshot());
  const { width, scale } = await page.evaluate(() => ({ width: innerWidth, scale: devicePixelRatio }));
  const address = `${browser.origin}/picture`;
  browser.serve(address, together(pagePicture, popupPicture, width, scale));
  const picture = await browser.open(address);
  await picture.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const taken = Buffer.from(await picture.screenshot());
  await picture.close();
  return taken;
}

/** `scale`: pixels of the pictures per CSS pixel. */
function together(page: Buffer, popup: Buffer, width: number, scale: number): string {
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  return `<!doctype html><meta charset="utf-8"><title>Picture</title><link rel="icon" href="data:,">
    <style>
      body { margin: 0; overflow: hidden }
      #page { display: block; width: ${width}px }
      #popup { position: absolute; top: 8px; right: 24px; zoom: ${1 / scale}; border-radius: ${8 * scale}px;
        box-shadow: 0 ${6 * scale}px ${28 * scale}px #0007, 0 0 ${scale}px #0008 }
    </style>
    <img id="page" src="${source(page)}"><img id="popup" src="${source(popup)}">`;
}
