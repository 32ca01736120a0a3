import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { reportingVerbAt } from '../grammar/reporting-verb';
import type { CueVerb } from '../lexicon';
import { isWord, type View } from '../view';

/**
 * True for what somebody quoted plainly tells of others: "“A guard told us that the roof was on fire,” she said". What the
 * one quoted says, thinks or decides themselves is the quotation's own: "“I believe that he knew,” she said".
 * @param within the paragraph as it reads inside its quotations
 * @param at the reporting verb
 */
export function isPlainReport(view: View, within: View, at: number, { source, cue, content, finding }: Draft): boolean {
  const verb = reportingVerbAt(within, at)?.verb;
  if (finding !== 'rule' || !source || !cue || verb?.kind !== 'statement') return false;
  const isClause = reportsThat(within, verb, source, content[0]?.first ?? -1);
  if (!isClause && !verb.frames.has('clause') && !verb.frames.has('addressee')) return false;
  if (source.end - source.first === 1 && view.grammar.participants.has(view.lower[source.first])) return false;
  // “He told me ‘go home’ and that was all”: something stands between.
  if (!view.words.slice(cue.first, cue.end).every(isWord)) return false;
  const number = view.quotationOf[at];
  return [source, cue, ...content].every(
    ({ first, end }) => view.quotationOf[first] === number && view.quotationOf[end - 1] === number,
  );
}

/** "the report indicates | that …", "Marlow noted | that …"; what others think, decide or show by what they do is no report. */
function reportsThat({ lower, cues, grammar }: View, verb: CueVerb, source: TokenRange, that: number): boolean {
  const { lemma } = verb.form;
  if (!verb.frames.has('complementizer') || !grammar.complementizers.has(lower[that])) return false;
  if (cues.words.decisionVerbs.has(lemma) || cues.words.opinionVerbs.has(lemma)) return false;
  return (
    !cues.words.showingVerbs.has(lemma) ||
    lower.slice(source.first, source.end).some((word) => grammar.documents.has(word))
  );
}
