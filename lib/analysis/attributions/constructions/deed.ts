import type { Draft, TokenSpan } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { startsFiniteClause } from '../grammar/clause';
import { verbOfCue } from '../grammar/cue';

import type { CueVerb } from '../lexicon';
import { isCapitalised, type View } from '../view';
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

function isDeed(view: View, { source, cue, content: [only, ...more] }: Draft): boolean {
  if (source && cue && (isShown(view, source, cue) || isAttributive(view, source, cue, only))) return true;
  if (!cue || !only || more.length > 0 || only.first < cue.end || view.quotationOf[only.first]! >= 0) return false;
  const verb = verbOfCue(view, cue)?.verb;
  if (!verb) return false;
  const { lemma } = verb.form;
  const { end } = only;
  const first = cue.end;
  if (view.grammar.callVerbs.has(lemma) && isCalledOut(view, verb, cue, only)) return true;
  const isFinished = view.cues.words.finishedVerbs.has(lemma);
  if (only.first > first && !isFinished) return false;
  if (view.grammar.findVerbs.has(lemma) && view.grammar.isReflexive(view.lower[first]!)) return true;
  if (view.grammar.writeVerbs.has(lemma) && isWork(view, only)) return true;
  if (end - first === 1) return view.grammar.objectPronouns.has(view.lower[first]);
  if (isProspect(view, verb, source, only) || isSeen(view, verb, source, only)) return true;
  return isFinished && !view.grammar.introducers.has(view.lower[first]) && !startsFiniteClause(view, first, end);
}

/** "the drought threatens to spread": no promise of anybody's. */
function isProspect(view: View, { form, frames }: CueVerb, source: TokenSpan | null, { first }: TokenSpan): boolean {
  if (!frames.has('infinitive') || !(form.third || form.past) || !view.grammar.infinitiveMarkers.has(view.lower[first]))
    return false;
  return !source || !canSpeak(view, source);
}

/** "the yard is showing signs of age": what can be seen, where no document shows it. */
function isSeen(view: View, { form }: CueVerb, source: TokenSpan | null, { first, end }: TokenSpan): boolean {
  const { lower, grammar, cues } = view;
  if (!cues.words.showingVerbs.has(form.lemma) || grammar.introducers.has(lower[first])) return false;
  if (startsFiniteClause(view, first, end) || lower.slice(first, end).some((word) => /\d/.test(word))) return false;
  return !source || !lower.slice(source.first, source.end).some((word) => grammar.documents.has(word));
}

/** "hundreds of songs", "a weekly column". */
function isWork({ lower, cues, grammar }: View, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++)
    if (cues.words.works.has(lower[i])) return !grammar.auxiliaries.has(lower[i + 1] ?? '');
  return false;
}

/** "called an ambulance", "called an election for May": no label follows. */
function isCalledOut(view: View, verb: CueVerb, cue: TokenSpan, { first, end }: TokenSpan): boolean {
  if (first > cue.end || verb.particles.length > 0 || !view.cues.verbs.has(view.lower[cue.end - 1]!)) return false;
  for (let i = first; i < end; i++) if (view.quotationOf[i]! >= 0) return false;
  return view.grammar.indefiniteArticles.has(view.lower[first]);
}

/** "the holiday, | which signals | the start of summer": a thing shows it, and nobody says it. */
function isShown(view: View, { first, end }: TokenSpan, cue: TokenSpan): boolean {
  const isRelative =
    end - first === 1 &&
    view.grammar.clauseRelatives.has(view.lower[first]) &&
    view.grammar.thingPronouns.has(view.lower[first]);
  return isRelative && view.cues.words.showingVerbs.has(verbOfCue(view, cue)?.verb.form.lemma ?? '');
}

/** "Two | suspected | smugglers were held", "rose 29.6 | points to | 315": no name ends with a number or an article. */
function isAttributive(view: View, { first, end }: TokenSpan, cue: TokenSpan, only: TokenSpan | undefined): boolean {
  const { lower, words, grammar } = view;
  if (end !== cue.first || !only || only.first !== cue.end) return false;
  const last = lower[end - 1]!;
  const isNumber = /^\d[\d.,]*$/.test(last);
  if (isNumber && grammar.alsoNouns.has(lower[cue.first])) return true;
  const isArticle =
    end - first === 1 &&
    (grammar.determiners.has(last) || grammar.singularDeterminers.has(last)) &&
    !grammar.pronouns.has(last);
  if (!(isNumber || isArticle) || !verbOfCue(view, cue)?.verb.form.participle) return false;
  const next = lower[only.first]!;
  const isClause =
    grammar.determiners.has(next) ||
    grammar.pronouns.has(next) ||
    grammar.introducers.has(next) ||
    isCapitalised(words[only.first]);
  return !isClause && view.quotationOf[only.first]! < 0;
}
