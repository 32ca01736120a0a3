import { changed, type Draft } from '../draft';
import { contentEnd, endOfWords, startsClause } from '../grammar/clause';
import { passiveOfCue } from '../grammar/passive';

import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** "It is said that …", "it is thought the fire …": nobody is named who says so. */
export const impersonalHearsay: Construction = {
  id: 'impersonal-hearsay',
  about: 'a passive with "it" for its subject, and what is said after it',
  example: {
    text: 'It is thought the fire started in the kitchen.',
    found: ['nobody | the fire started in the kitchen'],
  },
  lookalike: { text: 'The pier was built in May, and it is called the Long Pier.', found: [] },
  findAtVerb({ view, verb, group }) {
    const { lower } = view;
    if (!verb.form.participle || group.negated || !group.passive) return null;
    const { first, end } = group.range;
    if (!view.grammar.expletives.has(lower[first - 1])) return null;
    const limit = endOfWords(view, sentenceRange(view, first));
    const hasClause = view.grammar.complementizers.has(lower[end]) || startsClause(view, end, limit);
    const content = { first: end, end: contentEnd(view, end) };
    return hasClause ? ruleDraft(view, null, group.range, [content], 'hearsay-rule') : null;
  },
  mend: each(withoutExpletive),
};

/** The "it" of "it is said that …" stands for the clause that follows, and says nothing. */
function withoutExpletive(view: View, draft: Draft): Draft {
  const { cue, content } = draft;
  const passive = cue && passiveOfCue(view, cue);
  if (
    !passive ||
    !view.cues.words.hearsayVerbs.has(passive.verb.form.lemma) ||
    !view.grammar.complementizers.has(view.lower[cue.end])
  )
    return draft;
  const kept = content.filter(
    ({ first, end }) => !(end === first + 1 && view.grammar.expletives.has(view.lower[first])),
  );
  return kept.length > 0 ? changed(draft, { content: kept }) : draft;
}
