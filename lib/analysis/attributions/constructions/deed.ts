import type { Draft, TokenSpan } from '../draft';
import { startsFiniteClause } from '../grammar/clause';
import { verbOfCue } from '../grammar/cue';

import type { View } from '../view';
import { leavesOut, type Construction } from './construction';

/** "the shares added 2 percent", "concluded its third hearing", "found themselves out of work", "wrote hundreds of songs". */
export const deed: Construction = {
  id: 'deed',
  about: 'a reporting verb that tells what was done, not said',
  example: { text: 'The council concluded its second hearing about the ferry tolls on Friday.', found: [] },
  lookalike: {
    text: 'The council concluded the tolls were too high.',
    found: ['The council | the tolls were too high'],
  },
  mend: leavesOut(isDeed),
};

function isDeed(view: View, { cue, content: [only, ...more] }: Draft): boolean {
  if (!cue || !only || more.length > 0 || only.first < cue.end || view.quotationOf[only.first]! >= 0) return false;
  const verb = verbOfCue(view, cue)?.verb;
  if (!verb) return false;
  const { lemma } = verb.form;
  const { end } = only;
  const first = cue.end;
  const isFinished = view.cues.words.finishedVerbs.has(lemma);
  if (only.first > first && !isFinished) return false;
  if (view.grammar.findVerbs.has(lemma) && view.grammar.isReflexive(view.lower[first]!)) return true;
  if (view.grammar.writeVerbs.has(lemma) && isWork(view, only)) return true;
  if (end - first === 1) return view.grammar.objectPronouns.has(view.lower[first]);
  return isFinished && !view.grammar.introducers.has(view.lower[first]) && !startsFiniteClause(view, first, end);
}

/** "hundreds of songs", "a weekly column". */
function isWork({ lower, cues, grammar }: View, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++)
    if (cues.words.works.has(lower[i])) return !grammar.auxiliaries.has(lower[i + 1] ?? '');
  return false;
}
