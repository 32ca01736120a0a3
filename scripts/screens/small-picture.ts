import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tests/browsers/harness';

const QUALITY = 0.72;

/** Makes PNGs small enough to be kept in the repository: as WebP, by a page of the browser they come from. */
export async function smallPictures(browser: ExtensionBrowser) {
  browser.serve(`${browser.origin}/small`, '<!doctype html><title>Small</title><link rel="icon" href="data:,">');
  const page: Page = await browser.open(`${browser.origin}/small`);
  return async (picture: Buffer): Promise<Buffer> => {
    const encoded = await page.evaluate(toWebp, picture.toString('base64'), QUALITY);
    return Buffer.from(encoded, 'base64');
  };
}

/** Runs in a page: PNG to WebP, both as base64. */
async function toWebp(png: string, quality: number): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality).replace(/^[^,]*,/, '');
}
