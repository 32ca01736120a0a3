/** Longer claims are named by their first and last words. */
const MOST_EXACT = 120;
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 3;

/**
 * A link to a stretch of a page's text, by a text fragment (WICG Scroll to Text Fragment): the words themselves or the first
 * and last of them, and some words before where the same words stand earlier in the text. `start` and `end` are offsets
 * into `text`.
 */
export function linkTo(address: string, text: string, start: number, end: number): string {
  const words = text.slice(start, end).trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return address;
  const exact = words.join(' ');
  const isShort = exact.length <= MOST_EXACT || words.length <= 2 * EDGE_WORDS;
  const first = isShort ? exact : words.slice(0, EDGE_WORDS).join(' ');
  const last = isShort ? '' : words.slice(-EDGE_WORDS).join(' ');
  const before = text.indexOf(first) < start ? contextBefore(text, start) : '';
  const parts = [before && `${encode(before)}-`, encode(first), encode(last)].filter(Boolean);
  return `${address.split('#')[0]}#:~:text=${parts.join(',')}`;
}

/** Words before, of the same block: a fragment's parts may not run over blocks. */
function contextBefore(text: string, start: number): string {
  const block = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(block, start).trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
}

/** Hyphens, commas and ampersands have a meaning in a fragment. */
function encode(part: string): string {
  return encodeURIComponent(part).replace(/-/g, '%2D');
}
