import { decode } from './decode';
import { readList } from './list';
import { readMhtml } from './mhtml';
import { readPageFile } from './page-file';
import type { GivenFile, Parse, ReadFile } from './given';

/** More is no saved article; reading it would take the page's memory. In bytes. */
const MOST_BYTES = 100_000_000;

/** Reads what is in a file by the ending of its name: .html, .mhtml, .txt or .jsonl. */
export async function readFile(file: GivenFile, parse: Parse): Promise<ReadFile> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (!['html', 'htm', 'xhtml', 'mhtml', 'mht', 'txt', 'jsonl', 'ndjson'].includes(ending)) return { ok: false, failure: 'unknown-kind' }; // prettier-ignore
  if (file.size > MOST_BYTES) return { ok: false, failure: 'too-long' };
  const bytes = await file.read().catch(() => undefined);
  if (!bytes) return { ok: false, failure: 'damaged' };
  if (bytes.length === 0) return { ok: false, failure: 'empty' };
  if (ending.startsWith('mht')) return readMhtml(bytes, parse);
  if (ending.endsWith('htm') || ending.endsWith('html')) return readPageFile(decode(bytes, true), parse);
  const text = decode(bytes, false);
  if (ending !== 'txt') return readList(text);
  if (text.trim() === '') return { ok: false, failure: 'empty' };
  // Bytes of a picture or a program under a text's name.
  if (text.includes('\0')) return { ok: false, failure: 'damaged' };
  const title = file.name.replace(/^.*[/\\]/, '').replace(/\.txt$/i, '');
  return { ok: true, articles: [{ title, address: '', site: null, authors: [], published: null, language: '', text, analysis: null }], skipped: [] }; // prettier-ignore
}
