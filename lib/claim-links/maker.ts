import { candidatesFor, type Candidate } from './candidates';
import { withDirective, withoutDirective } from './directive';
import { Finder } from './finder';
import { readPageText } from './page-text';

/** Makes a link to a place in the page; the plain address where none leads there. */
export type Linker = (range: Range | undefined, address: string) => string;

/**
 * Reads a page once, as it is now, for any number of links. Made so that Chromium and Firefox both lead there: of what they
 * search in different ways (drop caps, inline blocks, hidden words within a sentence) no part of a link makes use.
 */
export function createLinker(document: Document): Linker {
  const page = readPageText(document.documentElement);
  const finder = new Finder(page);
  return (range, address) => {
    const plain = withoutDirective(address);
    const from = range && page.offsetAt(range.startContainer, range.startOffset);
    const to = range && page.offsetAt(range.endContainer, range.endOffset);
    if (typeof from !== 'number' || typeof to !== 'number' || from >= to) return plain;
    const candidate = bestOf(candidatesFor(page, from, to), finder);
    return candidate ? withDirective(plain, candidate.directive) : plain;
  };
}

/** The first that fits nowhere else; if there is none, the first that fits nowhere before: browsers go to the first place. */
function bestOf(candidates: Iterable<Candidate>, finder: Finder): Candidate | null {
  let first: Candidate | null = null;
  for (const candidate of candidates) {
    const { directive, start, end } = candidate;
    const found = finder.find(directive);
    if (found?.start !== start) continue;
    if (directive.end !== undefined && finder.endAfter(directive, start + directive.start.length) !== end) continue;
    if (found.isOnly) return candidate;
    first ??= candidate;
  }
  return first;
}
