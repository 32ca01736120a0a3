import { changed, type Draft } from '../draft';
import { contentBefore } from '../grammar/content-before';
import { passiveOfCue } from '../grammar/passive';
import { reportingVerbAt } from '../grammar/reporting-verb';
import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';
import { isActive } from './speaking-clause';

/** "The man was pronounced dead, police confirmed": who says it has a verb of their own, and pronounced nobody dead. */
export const closingSource: Construction = {
  id: 'closing-source',
  about: 'a passive with the speaker of the clause that closes its sentence',
  example: {
    text: 'The man was declared missing at noon, the coast guard confirmed on Friday.',
    found: ['the coast guard | The man was declared missing at noon'],
  },
  lookalike: {
    text: 'The old pier was declared a monument, the third in Lemnos.',
    found: [],
  },
  mend: each(mend),
};

function mend(view: View, draft: Draft): Draft {
  const { source, cue } = draft;
  if (!source || !cue || source.first < cue.end || view.lower[source.first - 1] !== ',') return draft;
  const verb = passiveOfCue(view, cue) && reportingVerbAt(view, source.end);
  if (!verb || !isActive(verb)) return draft;
  const { paragraph } = cue;
  const said = contentBefore(view, source.first - 1, sentenceRange(view, source.first));
  return said ? changed(draft, { cue: { paragraph, ...verb.group.range }, content: [{ paragraph, ...said }] }) : draft;
}
