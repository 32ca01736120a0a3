/**
 * What somebody does by saying a thing (an illocutionary act, after Searle's taxonomy): says, denies, accuses, demands, promises,
 * estimates. By the reporting words and their negation, not by what is reported: "said it had not bombed" says, "denied bombing"
 * denies.
 */
import type { Act } from '../../contract';
import type { Draft } from '../draft';
import type { View } from '../view';
import { holds } from './complement';
import { isDirective } from './directive';
import { isUndone } from './negation';
import { nounAct } from './nouns';
import { verbAt, type ActCue } from './verbs';

/** The act of a draft, whose spans lie in `views`. */
export function actOf(views: readonly View[], { cue, content }: Draft): Act {
  if (!cue) return 'says';
  const view = views[cue.paragraph]!;
  const words = view.paragraph.language.acts;
  const draft = { view, cue, content: content.filter(({ paragraph }) => paragraph === cue.paragraph), words };
  return verbAct(draft) ?? nounAct(draft) ?? (isDirective(views, content, words) ? 'demands' : 'says');
}

/** The act of the first verb in the cue that is more than a plain report: "threatened to call for" promises. */
function verbAct(draft: ActCue): Act | null {
  const { view, cue, words } = draft;
  for (let at = cue.first; at < cue.end; at++) {
    const adverb = words.adverbs.get(view.lower[at]!);
    if (adverb) return adverb;
    for (const found of verbAt(draft, at)) {
      if (found.verb.act === 'says' || !holds(draft, found)) continue;
      if (isUndone(draft, at) && !words.negatedBeliefs.has(found.verb.lemma)) return 'says';
      return found.verb.act;
    }
  }
  return null;
}
