import type { Construction } from '../constructions/construction';
import { changed, withLast, type Draft, type TokenSpan } from '../draft';
import { contentEnd, startsClause, startsMainClause } from '../grammar/clause';
import { cueTakesClause, verbOfCue } from '../grammar/cue';
import { finiteVerbAt } from '../grammar/finite-verb';
import { placeOf } from '../grammar/place-of';
import { OccupiedTokens } from '../occupied';
import { isCapitalised, isWord, sentenceRange, type View } from '../view';
import { lastAfterCue } from './edge';

/**
 * Lets a content that was cut short run on to the end of its sentence ("said the delegation | , which includes …,
 * approved the demands"), where nothing else is marked in between. Only after a cue that takes a clause: an object
 * ("condemned the raid") ends where the tagger says.
 */
export const restOfClause: Construction = {
  id: 'rest-of-clause',
  about: 'a clause of which only the beginning was marked',
  example: {
    text: 'Hale alleged that nobody walked the halls from 9:15 p.m. on Monday to 5:45 a.m. the day after.',
    found: ['Hale | that nobody walked the halls from 9:15 p.m. on Monday to 5:45 a.m. the day after'],
  },
  lookalike: {
    text: 'The navy confirmed the loss of two boats, but fishermen claim at least five went down.',
    found: ['The navy | the loss of two boats', 'fishermen | at least five went down'],
  },
  mend(view, drafts) {
    const halves = new Set(drafts.filter((draft) => isOtherHalf(view, draft, drafts)));
    const occupied = new OccupiedTokens(
      view,
      drafts.filter((draft) => !halves.has(draft)),
    );
    return (draft) => {
      if (halves.has(draft)) return null;
      const last = lastAfterCue(view, draft);
      // A construction has read what follows.
      if (!last || draft.finding !== 'tagged' || !cueTakesClause(view, draft.cue!)) return draft;
      const end = contentEnd(view, last.end - 1);
      if (end <= last.end) return draft;
      const longer = { content: withLast(draft.content, { ...last, end }) };
      if (isClock(view, last.end)) return changed(draft, longer);
      const isFree = occupied.isFree(last.end, end);
      if (goesOnWithThat(view, last.end)) return changed(draft, longer);
      if ((!isFree && !isIncomplete(view, last)) || isContrast(view, last.end) || isObject(view, draft.cue!, last))
        return draft;
      return startsReport(view, draft.cue!, last, end) ? changed(draft, longer) : draft;
    };
  },
};

/** "said that the driver, who was drunk, | refused to stop |": marked as a report of its own, by who says all of it. */
function isOtherHalf(view: View, { source, sharesSource, cue }: Draft, drafts: readonly Draft[]): boolean {
  if ((source && !sharesSource) || !cue || view.grammar.isPresentParticiple(view.lower[cue.first]!)) return false;
  return drafts.some((draft) => {
    const last = lastAfterCue(view, draft);
    return (
      last !== null &&
      lacksVerb(view, draft.cue!, last) &&
      last.end <= cue.first &&
      view.sentenceOf[last.first] === view.sentenceOf[cue.first] &&
      (last.end === cue.first || !(isWord(view.words[last.end]) || isWord(view.words[cue.first - 1])))
    );
  });
}

/** "said | that the driver |": the subject of a clause, and no object. */
function lacksVerb(view: View, cue: TokenSpan, { first, end }: TokenSpan): boolean {
  const verb = verbOfCue(view, cue)?.verb;
  if (!verb || verb.form.ing || finiteVerbAt(view, first, end) >= 0) return false;
  const isClause = view.grammar.complementizers.has(view.lower[first]);
  return verb.frames.has('object')
    ? isClause && cueTakesClause(view, cue) && startsNoun(view, first + 1)
    : verb.frames.has('clause');
}

/** "that | the driver", not "that approach". */
function startsNoun({ lower, words, grammar }: View, i: number): boolean {
  return grammar.determiners.has(lower[i]) || isCapitalised(words[i]) || grammar.isPlural(lower[i] ?? '');
}

function startsReport(view: View, cue: TokenSpan, last: TokenSpan, end: number): boolean {
  return (
    view.grammar.complementizers.has(view.lower[last.first]) ||
    isBelieved(view, cue, last) ||
    startsClause(view, last.first, end)
  );
}

/** "are believed | to be holding 200 men |". */
function isBelieved(view: View, cue: TokenSpan, { first }: TokenSpan): boolean {
  const form = verbOfCue(view, cue)?.verb.form;
  return (
    view.grammar.infinitiveMarkers.has(view.lower[first]) &&
    view.grammar.be.has(view.lower[cue.first]) &&
    !!form?.participle
  );
}

/** "reported | shelling of two towns |, which are close to the road": a noun, and what is said of it. */
function isObject(view: View, cue: TokenSpan, { first, end }: TokenSpan): boolean {
  const isRelative = view.lower[end] === ',' && view.grammar.nonRestrictiveRelatives.has(view.lower[end + 1]);
  if (!isRelative || view.grammar.complementizers.has(view.lower[first])) return false;
  return !!verbOfCue(view, cue)?.verb.frames.has('object') && finiteVerbAt(view, first, end) < 0;
}

/** "from 10 | :30 p.m. on": no place to end at. */
const isClock = ({ lower }: View, i: number) =>
  lower[i] === ':' && /^\d\d?$/.test(lower[i - 1]!) && /^\d\d$/.test(lower[i + 1] ?? '');

/** ", but …" begins something else; ", but that …" goes on with what was said. */
function isContrast({ lower, grammar }: View, i: number): boolean {
  return lower[i] === ',' && grammar.adversatives.has(lower[i + 1]) && !grammar.complementizers.has(lower[i + 2]);
}

/** "the fee was vague | , but that the raid suggested a plan |": "that" goes on with what was said, whatever is reported in it. */
function goesOnWithThat({ lower, grammar }: View, end: number): boolean {
  const joiner = lower[end] === ',' ? end + 1 : end;
  return (
    grammar.joiners.has(lower[joiner]) &&
    grammar.complementizers.has(lower[joiner + 1]) &&
    !grammar.auxiliaries.has(lower[joiner + 2])
  );
}

/** "that at one of his first meetings", "why", "if the fee falls": a clause that still lacks its verb, or its main clause. */
function isIncomplete(view: View, { first, end }: TokenSpan): boolean {
  const { lower } = view;
  if (lower[end] === ',' && view.grammar.unfinished.has(lower[end - 1])) return true;
  const opening = view.grammar.complementizers.has(lower[first]) ? first + 1 : first;
  if (
    view.grammar.waitingConjunctions.has(lower[opening] ?? '') &&
    lower[end] === ',' &&
    placeOf(lower, ',', opening, end) < 0
  )
    return startsMainClause(view, end + 1, sentenceRange(view, first).end);
  if (lower[end] === ',' && lacksMainVerb(view, opening, end))
    return finiteVerbAt(view, end + 1, sentenceRange(view, first).end) >= 0;
  return view.grammar.complementizers.has(lower[first]) && end - first > 1 && !startsClause(view, first + 1, end);
}

/** "the man who robbed the bank": a phrase whose only verb is that of its relative clause. */
function lacksMainVerb(view: View, first: number, end: number): boolean {
  let relative = first + 1;
  while (
    relative < end &&
    !view.grammar.personalRelatives.has(view.lower[relative]) &&
    !view.grammar.thingRelatives.has(view.lower[relative])
  )
    relative++;
  if (relative >= end || finiteVerbAt(view, first, relative) >= 0) return false;
  const verb = finiteVerbAt(view, relative + 1, end);
  return verb >= 0 && finiteVerbAt(view, verb + 2, end) < 0;
}
