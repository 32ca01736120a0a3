import type { Construction } from '../constructions/construction';
import { each } from '../constructions/construction';
import { changed, type TokenSpan } from '../draft';
import { afterDateline } from '../grammar/dateline';
import { finiteVerbAt } from '../grammar/finite-verb';
import { isWord, type View } from '../view';

/**
 * "LEMNOS, 3 May – | Orbit Group | today announced": no dateline before who speaks, and no day behind; and where the verb stands
 * first, "said | the minister | when asked about it", nothing of when it was said.
 */
export const sourceEnds: Construction = {
  id: 'source-ends',
  about: 'the place, the agency and the day of a report belong to no source, nor when it was said',
  example: {
    text: 'LEMNOS, 18 November – Orbit Group today announced that it had ordered two ferries.',
    found: ['Orbit Group | that it had ordered two ferries'],
  },
  lookalike: {
    text: 'Valdoria Today announced that it had won two prizes.',
    found: ['Valdoria Today | that it had won two prizes'],
  },
  mend: each((view, draft) =>
    draft.source && draft.cue ? changed(draft, { source: within(view, draft.source, draft.cue) }) : draft,
  ),
};

function within(view: View, source: TokenSpan, cue: TokenSpan): TokenSpan {
  const { words, lower, grammar } = view;
  const first = Math.max(source.first, afterDateline(view, 0, source.end - 1));
  let { end } = source;
  // Written small: "Valdoria Today" is a name.
  const isDay = (i: number) => grammar.days.has(words[i]) && words[i] === lower[i];
  if (end <= cue.first) while (end > first + 1 && isDay(end - 1)) end--;
  else end = beforeOccasion(view, first, end);
  // "The guild, which | follows the war, said": the clause is not begun.
  if (end < cue.first && end > first + 2 && grammar.thingRelatives.has(lower[end - 1]) && lower[end - 2] === ',')
    end -= 2;
  return { ...source, first, end };
}

/** "said | her lawyer | as he left the court": up to where a clause or phrase of time begins, unless it tells who they are. */
function beforeOccasion(view: View, first: number, end: number): number {
  const { lower, grammar, words } = view;
  for (let i = first + 1; i < end; i++) {
    if (!isWord(words[i]) || grammar.personalRelatives.has(lower[i]) || grammar.thingRelatives.has(lower[i]))
      return end;
    const opens = grammar.determiners.has(lower[i + 1]) || grammar.possessives.has(lower[i + 1]);
    // "Unions as well as councils".
    const isLast = i + 1 === end;
    if (grammar.whenWords.has(lower[i]) && (isLast || opens || finiteVerbAt(view, i + 1, end) >= 0)) return i;
  }
  return end;
}
