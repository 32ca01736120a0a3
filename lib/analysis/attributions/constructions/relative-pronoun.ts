import { changed, type TokenSpan } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';

/** "the charity, which said" or "Ali, who called it a trap, said": the noun before the comma speaks. */
export const relativePronoun: Construction = {
  id: 'relative-pronoun',
  about: 'a relative pronoun for the speaker, who is named before it',
  example: {
    text: 'The company, which says it has 300 ships, blamed the weather.',
    found: ['The company | it has 300 ships', 'The company | the weather'],
  },
  lookalike: {
    text: 'Marlow, who described the raid as a massacre, said the council must act.',
    found: ['who | the raid as a massacre', 'Marlow | the council must act'],
  },
  mend: each((view, draft) => {
    const { source, cue, sharesSource } = draft;
    if (!source || !cue) return draft;
    const { lower } = view;
    if (source.end - source.first > 1) return changed(draft, { source: withAntecedent(view, source, cue) });
    const word = lower[source.first]!;
    // "Ali, who called it a trap, | said": the verb of the main clause.
    const isMain = !!sharesSource && lower[cue.first - 1] === ',';
    if (!(view.grammar.thingRelatives.has(word) || (view.grammar.personalRelatives.has(word) && isMain))) return draft;
    const noun = nounPhraseEndingAt(view, source.first - 2, sentenceRange(view, source.first).first);
    return noun && canSpeak(view, noun) ? changed(draft, { source: { ...source, ...noun } }) : draft;
  }),
};

/** "The minister, | who pressed for a cut, | said": who is described in the clause belongs to it. */
function withAntecedent(view: View, source: TokenSpan, cue: TokenSpan): TokenSpan {
  const { lower, grammar } = view;
  const isClause =
    grammar.personalRelatives.has(lower[source.first]) &&
    lower[source.first - 1] === ',' &&
    (lower[source.end - 1] === ',' || lower[source.end] === ',');
  if (!isClause || cue.first < source.end) return source;
  const noun = nounPhraseEndingAt(view, source.first - 2, sentenceRange(view, source.first).first);
  return noun && canSpeak(view, noun) ? { ...source, first: noun.first } : source;
}
