import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { verbOfCue } from '../grammar/cue';
import type { CueVerb } from '../lexicon';
import { insideQuotations, isWord, type View } from '../view';
import type { Construction } from './construction';

/**
 * What somebody quoted plainly tells of others is a statement too: "“A guard told us that the roof was on fire,” she said".
 * What the one quoted says, thinks or decides themselves is the quotation's own: "“I believe that he knew,” she said".
 */
export const reportInQuotation: Construction = {
  id: 'report-in-quotation',
  about: 'within a quotation only what others are plainly said to have said is a statement',
  example: {
    text: '“Then a guard told us that the roof was on fire,” said Lena Ort, a nurse.',
    found: [
      'a guard | that the roof was on fire',
      'Lena Ort, a nurse | “Then a guard told us that the roof was on fire,”',
    ],
  },
  lookalike: {
    text: '“I said that the bridge would hold,” Aldo Renn told the court.',
    found: ['Aldo Renn | “I said that the bridge would hold,”'],
  },
  mend(view) {
    return (draft) => {
      const isQuoted = draft.cue && view.quotationOf[draft.cue.first]! >= 0;
      return isQuoted && !isPlainReport(view, insideQuotations(view), draft) ? null : draft;
    };
  },
};

function isPlainReport(view: View, within: View, { source, cue, content, finding }: Draft): boolean {
  const verb = cue && verbOfCue(within, cue)?.verb;
  if (finding !== 'rule' || verb?.kind !== 'statement') return false;
  // “We were told the ferry was full”: others said so.
  if (!source) return verb.frames.has('addressee') && verb.form.participle;
  const isClause = reportsThat(within, verb, source, content[0]?.first ?? -1);
  if (!isClause && !verb.frames.has('clause') && !verb.frames.has('addressee')) return false;
  if (source.end - source.first === 1 && view.grammar.participants.has(view.lower[source.first])) return false;
  // “He told me ‘go home’ and that was all”: something stands between.
  if (!view.words.slice(cue!.first, cue!.end).every(isWord)) return false;
  const number = view.quotationOf[cue!.first];
  return [source, cue!, ...content].every(
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
