import { changed, type Draft } from '../draft';
import { contentEnd, LONGEST_CONTENT } from '../grammar/clause';
import { reportingVerbAt } from '../grammar/reporting-verb';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';

import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';
import { ruleDraft } from './rule-draft';
import { speakingClause } from './speaking-clause';

/** "The two reportedly met in May": nobody is named; the whole clause is the content, around the adverb. */
export const hearsayAdverb: Construction = {
  id: 'hearsay-adverb',
  about: 'an adverb by which a clause is what others say, nobody says who',
  example: {
    text: 'The firm reportedly laid off hundreds in May.',
    found: ['nobody | The firm … laid off hundreds in May'],
  },
  lookalike: { text: 'The alleged gunman was led out of the court in chains.', found: [] },
  findAt,
  mend: each(aboutSubject),
};

function findAt(view: View, at: number): Draft | null {
  if (!view.grammar.hearsayAdverbs.has(view.lower[at]) || isBetween(view, at)) return null;
  const sentence = sentenceRange(view, at);
  const comma = view.lower.lastIndexOf(',', at);
  let first = Math.max(sentence.first, comma + 1, at - LONGEST_CONTENT);
  while (first < at && view.grammar.openers.has(view.lower[first])) first++;
  const cue = { first: at, end: at + 1 };
  const rest = { first: at + 1, end: contentEnd(view, at + 1) };
  return ruleDraft(view, null, cue, [{ first, end: at }, rest], 'hearsay-rule');
}

/** "Holm reportedly | told | the firm the pier was shut": somebody is named who says it. */
function isBetween(view: View, at: number): boolean {
  const reporting = reportingVerbAt(view, at + 1);
  return (
    !!reporting?.verb.form.past &&
    reporting.verb.frames.has('addressee') &&
    speakingClause(reporting)?.complement != null
  );
}

/** "The firm | reportedly | laid off hundreds", taken for the firm's words: it is what the words are about. */
function aboutSubject(view: View, draft: Draft): Draft {
  const { cue, content } = draft;
  if (!cue || content.length === 0 || !view.grammar.hearsayAdverbs.has(view.lower[cue.end - 1])) return draft;
  const before = nounPhraseEndingAt(view, cue.first - 1, sentenceRange(view, cue.first).first);
  const subject =
    before && content.every(({ first }) => first >= cue.end) ? [{ paragraph: cue.paragraph, ...before }] : [];
  return changed(draft, { source: null, content: [...subject, ...content] });
}
