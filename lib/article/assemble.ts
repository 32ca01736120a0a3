import type { PageBlock } from './page/blocks';
import { Anchors } from './text/anchors';
import { foldBlock, type Run } from './text/runs';
import type { Article, Block, BlockKind } from './article';

/** What stands between two blocks in the text. */
const SEPARATOR = '\n\n';
/** What stands between quoted words and whose they are. */
const DASH = ' — ';

export interface Part {
  readonly kind: BlockKind;
  readonly block: PageBlock;
}

/** Blocks after which the page may breathe. */
const PARTS_A_STEP = 50;

/** Puts an article together from its parts, in the order given; in slices. */
export function* assemble(
  parts: readonly Part[],
  about: Pick<Article, 'title' | 'facts' | 'language' | 'roots'>,
): Generator<void, Article> {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let end = 0;
  for (const [i, { kind, block }] of parts.entries()) {
    if (i % PARTS_A_STEP === PARTS_A_STEP - 1) yield;
    const separator = texts.length === 0 ? '' : kind === 'cite' ? separatorOfCite(block) : SEPARATOR;
    const start = end + separator.length;
    const folded = foldBlock(block);
    if (folded.text === '') continue;
    end = start + folded.text.length;
    texts.push(separator, folded.text);
    blocks.push({ kind, start, end, element: block.element });
    // A block's first run never joins the block before it.
    for (const [nth, run] of folded.runs.entries())
      runs.push({ ...run, start: run.start + start, cut: run.cut || nth === 0 });
  }
  const anchors = new Anchors(runs);
  return {
    ...about,
    text: texts.join(''),
    blocks,
    rangesOf: (span) => anchors.rangesOf(span),
    offsetAt: (node, offset) => anchors.offsetAt(node, offset),
  };
}

/** A page may have put the dash itself. */
const separatorOfCite = (block: PageBlock): string => (/^\s*[-–—]/.test(foldBlock(block).text) ? ' ' : DASH);
