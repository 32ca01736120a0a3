/** A charset as a page's first bytes name it, for a file that has lost its HTTP header. */
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;
/** How far into a page browsers look for it, in bytes. */
const HEAD = 1024;

/** The text of a file: by its byte order mark, then by what a page says of itself, then UTF-8, then Western European. */
export function decode(bytes: Uint8Array, isPage: boolean): string {
  const mark = markOf(bytes);
  const said =
    isPage && !mark ? CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1] : undefined;
  for (const encoding of [mark, said, 'utf-8']) {
    if (encoding === undefined) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // No such encoding, or the bytes are none of it.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
