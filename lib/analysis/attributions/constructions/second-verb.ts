import { changed, withLast, type Draft, type TokenSpan } from '../draft';
import { complementAfter } from '../grammar/complement';
import { verbOfCue } from '../grammar/cue';
import { placeOf } from '../grammar/place-of';

import { cueVerbAt } from '../lexicon';
import type { VerbForm } from '../../languages/parts/cues';
import type { View } from '../view';
import { each, type Construction } from './construction';
import { ruleDraft } from './rule-draft';

/**
 * "said A and warned that B": a content is divided at a second verb of the same source. The verb must follow "and" or "but"
 * directly, in the same form as the cue's, and have a content of its own. Both drafts share the source.
 */
export const secondVerb: Construction = {
  id: 'second-verb',
  about: 'a second reporting verb of the same speaker, after "and" or "but"',
  example: {
    text: 'Farmers complain of poor roads and say the river has been forgotten.',
    found: ['Farmers | poor roads', 'Farmers | the river has been forgotten'],
  },
  lookalike: {
    text: 'The army and the rebels blamed each other for the attack.',
    found: ['The army and the rebels | each other for the attack'],
  },
  mend: each((view, draft) => {
    const { cue, source, content } = draft;
    const found = cue && verbOfCue(view, cue);
    if (!found || !source) return draft;
    for (const span of content) {
      if (span.first < cue.end) continue;
      const second = verbIn(view, span, found.verb.form);
      const after = second && draftAfter(view, second.pronoun ?? source, second);
      if (!after) continue;
      const before = content
        .filter(({ first }) => first <= span.first)
        .map((part) => (part === span ? { ...span, end: second.joint } : part));
      return [changed(draft, { content: before }), after];
    }
    return draft;
  }),
};

/** "complained that X | and asked why Y": the first content ends where the same source's next report begins. */
export function endsAtNext({ lower, grammar }: View, draft: Draft, next: Draft): Draft {
  const last = draft.content.at(-1);
  if (!last || !next.source || !next.cue || draft.source?.first !== next.source.first) return draft;
  const joiner = next.cue.first - 1;
  if (last.end <= joiner || !grammar.joiners.has(lower[joiner])) return draft;
  return changed(draft, { content: withLast(draft.content, { ...last, end: joiner }) });
}

interface SecondVerb {
  /** Where the first content ends: at the comma before "and", or at "and". */
  readonly joint: number;
  readonly first: number;
  readonly at: number;
  /** The speaker named anew. */
  readonly pronoun: TokenSpan | null;
}

function isContrasted({ lower, grammar }: Pick<View, 'lower' | 'grammar'>, i: number): boolean {
  const word = lower[i + 1];
  return grammar.adversatives.has(lower[i]) && (grammar.subjectPronouns.has(word) || grammar.expletives.has(word));
}

function verbIn({ lower, quotationOf, grammar, cues }: View, span: TokenSpan, form: VerbForm): SecondVerb | null {
  for (let i = span.first + 2; i < span.end - 2; i++) {
    if (!grammar.joiners.has(lower[i]) || quotationOf[i]! >= 0) continue;
    // "but it now says": the same speaker by a pronoun; after "and" that may be part of what is said.
    const isPronoun = isContrasted({ lower, grammar }, i);
    let at = isPronoun ? i + 2 : i + 1;
    while (grammar.isAdverb(lower[at]!)) at++;
    const verb = cueVerbAt(cues, lower, at);
    const sameForm = form.third
      ? verb?.form.third
      : form.past
        ? verb?.form.past || verb?.form.third
        : !grammar.alsoNouns.has(lower[at]);
    // "likely to hold the pier and | show that …": a second infinitive.
    const isInfinitive = !form.third && !form.past && placeOf(lower, grammar.infinitiveMarkers, span.first, i) >= 0;
    if (!verb || !sameForm || isInfinitive) continue;
    const pronoun = isPronoun ? { paragraph: span.paragraph, first: i + 1, end: i + 2 } : null;
    return { joint: lower[i - 1] === ',' ? i - 1 : i, first: isPronoun ? i + 2 : i + 1, at, pronoun };
  }
  return null;
}

function draftAfter(view: View, source: TokenSpan, { first, at }: SecondVerb): Draft | null {
  const verb = cueVerbAt(view.cues, view.lower, at)!;
  const complement = complementAfter(view, verb, at + 1 + verb.particles.length, true);
  return complement && ruleDraft(view, source, { first, end: complement.cueEnd }, [complement.content]);
}
