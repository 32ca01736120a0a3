import { before, type Draft, type TokenSpan } from '../draft';

/** A content with the number of its draft. */
export interface OwnedSpan {
  readonly span: TokenSpan;
  readonly owner: number;
}

/** The contents of drafts in text order. */
export function contentsInOrder(drafts: readonly Draft[]): OwnedSpan[] {
  const spans: OwnedSpan[] = [];
  for (const [owner, { content }] of drafts.entries()) for (const span of content) spans.push({ span, owner });
  return spans.sort((a, b) => before(a.span, b.span));
}
