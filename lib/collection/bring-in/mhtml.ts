import PostalMime from 'postal-mime';
import { readPageFile } from './page-file';
import type { Parse, ReadFile } from './given';

/** The article in an .mhtml file, as browsers save complete pages. */
export async function readMhtml(bytes: Uint8Array, parse: Parse): Promise<ReadFile> {
  const mail = await PostalMime.parse(bytes.slice().buffer).catch(() => undefined);
  if (!mail?.html) return { ok: false, failure: 'damaged' };
  const saved = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? '';
  // Chromium writes shadow roots under a name of its own.
  return readPageFile(mail.html.replace(/(<template\b[^>]*\s)shadowmode=/gi, '$1shadowrootmode='), parse, saved);
}
