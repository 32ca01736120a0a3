import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { contentEnd, endOfWords, startsClause } from '../grammar/clause';
import { isNounUse, nounPhraseEndingAt } from '../grammar/noun-phrase';
import { objectEnd } from '../grammar/objects';
import { placeOf } from '../grammar/place-of';
import { isCapitalised, sentenceRange, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest "claims by the army" before "that", in tokens. */
const LONGEST_OWNER = 12;

/** "Russia's claim that …", "Western accusations that …", "a report by the ministry that …", "reports of gunfire". */
export const nounClaim: Construction = {
  id: 'noun-claim',
  about: 'a noun that names what was said, with what it was and perhaps whose it is',
  example: {
    text: 'Despite claims by the army that the road was open, lorries were turned back.',
    found: ['the army | that the road was open'],
  },
  lookalike: { text: 'Her letter raises questions about the money for the new pier.', found: [] },
  findAt,
};

function findAt(view: View, at: number): Draft | null {
  const { lower } = view;
  if (!view.cues.words.claimNouns.has(lower[at]) && !view.cues.words.verdictNouns.has(lower[at])) return null;
  const limit = endOfWords(view, sentenceRange(view, at));
  if (
    view.grammar.agentMarkers.has(lower[at + 1]) ||
    (view.grammar.origins.has(lower[at + 1]) && !view.grammar.commitments.has(lower[at]))
  )
    return byRule(view, at, limit);
  if (view.grammar.genitives.has(lower[at + 1]) && view.grammar.rumours.has(lower[at])) return ofRule(view, at, limit);
  const isBare = isNounUse(view, at) && startsBareClause(view, at + 1, limit);
  if (!isBare && (!view.grammar.complementizers.has(lower[at + 1]) || !startsClause(view, at + 2, limit))) return null;
  const end = claimEnd(view, at, at + 1);
  const comma = isBare ? placeOf(lower, ',', at + 1, end) : -1;
  const content = { first: at + 1, end: comma < 0 ? end : comma };
  return ruleDraft(view, ownerBefore(view, at), { first: at, end: at + 1 }, [content], 'noun-rule');
}

/** Longest subject of a clause without "that", in tokens. */
const LONGEST_SUBJECT = 4;

/** "reports | Varne was ready to pay |": a name and an auxiliary, right after the noun. */
function startsBareClause({ lower, words, grammar }: View, first: number, limit: number): boolean {
  if (!isCapitalised(words[first])) return false;
  for (let i = first + 1; i < Math.min(limit, first + LONGEST_SUBJECT); i++) {
    if (grammar.auxiliaries.has(lower[i])) return true;
    if (!isCapitalised(words[i])) return false;
  }
  return false;
}

/** Where a claim ends that starts at `that`: in "Despite claims that the road was open, lorries were turned back" at the comma. */
function claimEnd(view: View, noun: number, that: number): number {
  const end = contentEnd(view, that);
  if (!view.grammar.prepositions.has(view.lower[sentenceRange(view, noun).first])) return end;
  const comma = placeOf(view.lower, ',', that + 1, end);
  return comma < 0 ? end : comma;
}

/** "reports of gunfire", "Kurdish accusations of torture". */
function ofRule(view: View, at: number, limit: number): Draft | null {
  const first = at + 2;
  const content = { first, end: objectEnd(view, first, limit) };
  return ruleDraft(view, ownerBefore(view, at), { first: at, end: first }, [content], 'noun-rule');
}

/** "claims by the army that …": whoever is named between the noun and "that". */
function byRule(view: View, at: number, limit: number): Draft | null {
  const that = placeOf(view.lower, view.grammar.complementizers, at + 3, Math.min(limit, at + LONGEST_OWNER));
  if (that < 0 || !startsClause(view, that + 1, limit)) return null;
  const owner = nounPhraseEndingAt(view, that - 1, at + 2);
  if (!owner || owner.first !== at + 2 || !canSpeak(view, owner)) return null;
  return ruleDraft(
    view,
    owner,
    { first: at, end: at + 2 },
    [{ first: that, end: claimEnd(view, at, that) }],
    'noun-rule',
  );
}

/** Whose claim it is: "Russia's", "Ukrainian and Western". */
function ownerBefore(view: View, at: number): TokenRange | null {
  const { words, lower, grammar } = view;
  const { first: floor } = sentenceRange(view, at);
  if (grammar.possessives.has(lower[at - 1]) || lower[at - 1] === "'") return nounPhraseEndingAt(view, at - 2, floor);
  if (grammar.possessivePronouns.has(lower[at - 1])) return { first: at - 1, end: at };
  let first = at;
  while (first > floor && isCapitalised(words[first - 1]) && !grammar.prepositions.has(lower[first - 1])) first--;
  return first < at ? { first, end: at } : null;
}
