import type { TokenRange } from '../../text';
import { overlaps, type Draft, type TokenSpan } from '../draft';
import { contentEnd, endOfWords } from '../find/clause';
import { BE, HEARSAY_ADVERBS, placeOf } from '../find/grammar';
import { nounPhraseEndingAt } from '../find/noun-phrase';
import { subjectAfter } from '../find/subject-after';
import { DONE_BY_VERBS, HEARSAY_VERBS, TOLD_VERBS, TURNED_VERBS } from '../lexicon';
import { verbOfCue } from '../lexicon/cue';
import { sentenceRange, type View } from '../view';

/** How far after a passive "by" is looked for, in tokens. */
const LONGEST_PASSIVE = 60;

/**
 * In "X was accused of …", "X is said to have fled" the subject is not who speaks but whom it is about: it goes to
 * the content. Who speaks is named after "by", if at all ("was claimed by the rebels").
 */
export function turnPassives(view: View, drafts: readonly Draft[]): void {
  const { lower } = view;
  for (const draft of drafts) {
    turnHearsay(view, draft);
    const { cue, source } = draft;
    const found = cue && verbOfCue(view, cue);
    if (!cue || !found?.verb.form.participle || !lower.slice(cue.first, found.at).some((word) => BE.has(word)))
      continue;
    const { lemma } = found.verb.form;
    const isHearsay = HEARSAY_VERBS.has(lemma) && draft.content.some(({ first }) => lower[first] === 'to');
    if (source && source.first < cue.first && (TURNED_VERBS.has(lemma) || isHearsay)) {
      draft.source = null;
      draft.content = [source, ...draft.content];
    }
    // "They were told that …": who was told says nothing.
    if (source && source.first < cue.first && TOLD_VERBS.has(lemma) && verbOfCue(view, cue, true)!.at === found.at)
      draft.source = null;
    if (HEARSAY_VERBS.has(lemma) && lower[cue.end] === 'that') draft.content = withoutExpletive(view, draft.content);
    const named = DONE_BY_VERBS.has(lemma) && lower[found.at + 1] === 'by' ? agentAfter(view, found.at + 1) : null;
    if (named && source && source.first < cue.first && draft.content.every((span) => span.first >= named.first)) {
      // "The plan was disputed by his sister": the tagger took the one who speaks for the content.
      draft.content = [source];
      draft.source = { paragraph: cue.paragraph, ...named };
    }
    const takesAgent = DONE_BY_VERBS.has(lemma) || (TOLD_VERBS.has(lemma) && lower[found.at + 1] === 'by');
    const agent = takesAgent && !draft.source ? agentAfter(view, found.at + 1) : null;
    const that = agent && TOLD_VERBS.has(lemma) ? placeOf(lower, 'that', agent.first, agent.end) : -1;
    // "Patients were told by the clinic | that the wards were full".
    if (that > 0) draft.content = [{ paragraph: cue.paragraph, first: that, end: contentEnd(view, that) }];
    if (agent) draft.source = { paragraph: cue.paragraph, ...agent, end: that > 0 ? that : agent.end };
    if (draft.source) draft.content = draft.content.map((span) => beforeAgent(view, span, draft.source!));
  }
}

/** "The firm | reportedly | laid off hundreds": nobody is named who says so, and the firm is what it is said of. */
function turnHearsay(view: View, draft: Draft): void {
  const { source, cue } = draft;
  if (!cue || draft.content.length === 0 || !HEARSAY_ADVERBS.has(view.lower[cue.end - 1]!)) return;
  draft.source = null;
  const before = nounPhraseEndingAt(view, cue.first - 1, sentenceRange(view, cue.first).first);
  const subject = source?.end === cue.first ? source : before && { paragraph: cue.paragraph, ...before };
  const isNew = subject && draft.content.every((span) => span.first >= cue.end && !overlaps(span, subject));
  if (isNew) draft.content = [subject, ...draft.content];
}

/** The "it" of "it is said that …" stands for the clause that follows, and says nothing. */
function withoutExpletive<Content extends TokenRange>({ lower }: View, content: readonly Content[]): Content[] {
  const kept = content.filter(({ first, end }) => !(end === first + 1 && lower[first] === 'it'));
  return kept.length > 0 ? kept : [...content];
}

/** "was described | as cowardly | by the minister": a content that ends with who speaks stops before "by". */
function beforeAgent({ lower }: View, span: TokenSpan, { first, end, paragraph }: TokenSpan): TokenSpan {
  const holds = span.paragraph === paragraph && span.first < first - 1 && end >= span.end && first < span.end;
  return holds && lower[first - 1] === 'by' ? { ...span, end: first - 1 } : span;
}

/** Who stands after "by" in the rest of the sentence. */
function agentAfter(view: View, from: number): TokenRange | null {
  const limit = endOfWords(view, sentenceRange(view, from - 1));
  const by = placeOf(view.lower, 'by', from, Math.min(limit, from + LONGEST_PASSIVE));
  const agent = by < 0 ? null : subjectAfter(view, by + 1, limit);
  const matter = agent ? placeOf(view.lower, 'for', agent.first + 1, agent.end) : -1;
  return agent && matter > 0 ? { ...agent, end: matter } : agent;
}
