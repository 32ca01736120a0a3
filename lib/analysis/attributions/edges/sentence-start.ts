import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';
import { sentenceRange, type View } from '../view';
import { moves } from './edge';

/** What "according to" closes is one sentence. */
export const sentenceStart: Construction = {
  id: 'sentence-start',
  about: 'a content before its cue starts no earlier than the cue’s sentence',
  example: {
    text: 'Marlow gave no prices. The yard would be able to start repairs in May, he said.',
    found: ['he | The yard would be able to start repairs in May'],
  },
  lookalike: { text: '“We wait. Nobody knows why,” he said.', found: ['he | “We wait. Nobody knows why,”'] },
  mend: moves((view, span, { cue }) => (cue ? withinSentence(view, span, cue) : span)),
};

function withinSentence(view: View, span: TokenSpan, cue: TokenSpan): TokenSpan {
  const { first } = sentenceRange(view, cue.first);
  if (span.first >= first || span.end > cue.first || span.end <= first) return span;
  // A quotation runs over from the sentence before.
  if (view.quotationOf[first]! >= 0 && view.quotationOf[first] === view.quotationOf[first - 1]) return span;
  return { ...span, first };
}
