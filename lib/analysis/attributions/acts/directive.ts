import type { ActWords } from '../../languages/parts/acts';
import type { TokenSpan } from '../draft';
import type { View } from '../view';

/** "we would once again strongly urge": the verb stands at most so many tokens behind who asks. */
const REACH = 6;

/** Whether quoted words tell somebody what to do: "Leave now", "Please come forward", "I appeal to both sides". */
export function isDirective(views: readonly View[], content: readonly TokenSpan[], words: ActWords): boolean {
  const first = content[0];
  if (!first) return false;
  const view = views[first.paragraph]!;
  const quotation = view.quotations[view.quotationOf[first.first]!];
  // Words that go on behind the quotation are not the quoted one's: "“Leave now,” the mayor said, according to".
  if (quotation?.first !== first.first || quotation.last < first.end - 1) return false;
  const said = view.lower.slice(first.first + 1, first.end);
  return opensDirective(said, words) || asksFirst(said, words);
}

/** "stop the war", "don't shoot"; but "don't worry" asks for nothing. */
function opensDirective(said: readonly string[], { directives, soothing }: ActWords): boolean {
  return directives.some(
    (opening) => opening.every((word, i) => said[i] === word) && !soothing.has(said[opening.length] ?? ''),
  );
}

/** "I appeal to both sides", "we again urge the army": somebody demands in so many words. */
function asksFirst(said: readonly string[], { firstPersons, firstPersonFillers, verbs }: ActWords): boolean {
  if (!firstPersons.has(said[0] ?? '')) return false;
  let at = 1;
  while (at < REACH && firstPersonFillers.has(said[at] ?? '')) at++;
  return (verbs.get(said[at] ?? '') ?? []).some(
    ({ act, complement, particles }) =>
      act === 'demands' && complement === 'any' && particles.every((particle, i) => said[at + 1 + i] === particle),
  );
}
