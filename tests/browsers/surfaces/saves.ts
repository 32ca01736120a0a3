import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { savedFile } from '../collection/steps';
import type { Popup } from '../harness';

/** Saves the claims from the popup's tab for it in a format; the text of the file, which does not stay in the folder. */
export async function savedText(
  popup: Popup,
  folder: string,
  format: string,
  ending: string,
  timeout?: number,
): Promise<string> {
  const button = `[data-save="${format}"]`;
  // Else the notice of the file before may lie over it.
  await popup.evaluate((button) => document.querySelector(button)!.scrollIntoView({ block: 'center' }), button);
  await popup.click(button);
  const text = (await savedFile(folder, ending, timeout)).toString('utf8');
  // The folder itself stays: Firefox saves nothing into one that has gone in between.
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { force: true });
  return text;
}
