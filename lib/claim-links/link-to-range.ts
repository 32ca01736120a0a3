import {
  generateFragmentFromRange,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * A link to a place in the page by a text fragment (WICG Scroll to Text Fragment), which names the words at the place and
 * as many around them as make it the only one. The plain address where the generator can't: for words that stand there
 * twice with the same neighbours, in frames and shadow roots, or on pages too large to search in half a second.
 */
export function linkToRange(range: Range | undefined, address: string): string {
  const plain = address.split('#')[0]!;
  if (!range) return plain;
  try {
    // The generator moves the ends of what it is given.
    const { status, fragment } = generateFragmentFromRange(range.cloneRange());
    return status === 0 && fragment ? `${plain}#:~:text=${directive(fragment)}` : plain;
  } catch {
    return plain;
  }
}

function directive({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return parts.filter(Boolean).join(',');
}

/** Hyphens, commas and ampersands have a meaning in a fragment. */
const encode = (part: string) => encodeURIComponent(part).replace(/-/g, '%2D');
