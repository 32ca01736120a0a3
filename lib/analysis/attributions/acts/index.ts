/** What somebody does by saying a thing: says, denies, accuses, demands, promises, estimates. */
import type { Act } from '../../contract';
import type { Draft } from '../draft';
import { verbOfCue } from '../grammar/cue';
import { isNegation } from '../shape/kind';
import type { View } from '../view';
import table from './acts.json';

const ACT_OF = new Map(Object.entries(table).flatMap(([act, lemmas]) => lemmas.map((lemma) => [lemma, act as Act])));

/** The act of a draft, by the verb of its cue; a negated one ("did not deny") is a plain report. */
export function actOf(views: readonly View[], { cue }: Draft): Act {
  if (!cue) return 'says';
  const view = views[cue.paragraph]!;
  const found = verbOfCue(view, cue);
  if (!found || view.lower.slice(Math.max(0, cue.first - 1), found.at).some(isNegation)) return 'says';
  return (
    ACT_OF.get([found.verb.form.lemma, ...found.verb.particles].join(' ')) ??
    ACT_OF.get(found.verb.form.lemma) ??
    'says'
  );
}
