import { isCapitalised, type View } from '../view';
import { skipAdverbials } from './adverbials';
import { opensQuotation, startsClause } from './clause';

/** Longest phrase for the one addressed, in tokens. */
export const LONGEST_ADDRESSEE = 10;

/** Finds where the content starts after the one addressed: "told | reporters on Friday | that …". */
export function afterAddressee(view: View, from: number, limit: number): { cueEnd: number; content: number } | null {
  const { words, lower } = view;
  for (let i = from + 1; i <= Math.min(limit - 1, from + LONGEST_ADDRESSEE); i++) {
    if (
      view.grammar.complementizers.has(lower[i]) ||
      view.grammar.mannerConjunctions.has(lower[i]) ||
      opensQuotation(view, i)
    )
      return { cueEnd: phraseEnd(view, from, i), content: i };
    if ((lower[i] === ',' || lower[i] === ':') && opensQuotation(view, i + 1))
      return { cueEnd: phraseEnd(view, from, i), content: i + 1 };
    // "told | some of his friends | that …"
    if (view.grammar.genitives.has(lower[i]) && i === from + 1 && view.grammar.quantities.has(lower[from])) continue;
    if (lower[i] === ',' || view.grammar.genitives.has(lower[i]) || view.grammar.topicMarkers.has(lower[i]))
      return null;
    const complete = isAddresseeEnd(view, i - 1);
    if (
      complete &&
      !view.grammar.speakerNouns.has(lower[i]) &&
      !view.grammar.occasions.has(lower[i]) &&
      !view.grammar.infinitiveMarkers.has(lower[i])
    ) {
      const start = skipAdverbials(view, i, limit);
      const begins =
        view.grammar.determiners.has(lower[start]) ||
        view.grammar.pronouns.has(lower[start]) ||
        view.grammar.amountOpeners.has(lower[start]) ||
        /^\d/.test(lower[start] ?? '') ||
        isCapitalised(words[start]) ||
        view.grammar.isPlural(lower[start]!);
      const named = isCapitalised(words[i - 1]) && isCapitalised(words[start]) && start === i;
      if (begins && !named && startsClause(view, start, limit)) return { cueEnd: i, content: start };
    }
  }
  return null;
}

/** Where the one addressed ends when the content stands before the verb: "…, officials told | the daily Kurier |." */
export function addresseeEnd(view: View, from: number, limit: number): number {
  let end = from;
  for (let i = from; i < Math.min(limit, from + LONGEST_ADDRESSEE); i++) {
    const fits = isAddresseeEnd(view, i) || (i === from && view.grammar.determiners.has(view.lower[i]));
    if (isAddresseeEnd(view, i)) end = i + 1;
    else if (!fits && !(end === from && i - from < 3)) break;
  }
  return end;
}

function isAddresseeEnd({ words, lower, grammar }: View, i: number): boolean {
  return (
    isCapitalised(words[i]) ||
    grammar.occasions.has(lower[i]) ||
    grammar.speakerNouns.has(lower[i]) ||
    grammar.objectPronouns.has(lower[i])
  );
}

/** The cue takes in the addressee, without a date after it. */
function phraseEnd({ lower, grammar }: View, from: number, until: number): number {
  for (let i = from + 1; i < until; i++) if (grammar.dateMarkers.has(lower[i])) return i;
  return until;
}
