import { each, type Construction } from '../constructions/construction';
import { changed, type Draft, type TokenSpan } from '../draft';
import { titleEnd } from '../grammar/adverbials';
import { opensQuotation, startsClause } from '../grammar/clause';
import { sentenceRange, type View } from '../view';

/** One of several contents that is none. */
export const besideReport: Construction = {
  id: 'beside-report',
  about: 'a second content that tells more about the speaker, or when it was said',
  example: {
    text: 'The raid was the army’s, according to the Pier Watch, which relies on sources in the city.',
    found: ['the Pier Watch | The raid was the army’s'],
  },
  lookalike: {
    text: 'Prices, the Pier Watch said, which had been low, have doubled.',
    found: ['the Pier Watch | Prices … which had been low, have doubled'],
  },
  mend: each((view, draft) => {
    const { content } = draft;
    if (content.length < 2) return draft;
    const isNone = (span: TokenSpan) =>
      describesSource(view, draft, span) ||
      tellsWhen(view, draft, span) ||
      isTitle(view, draft, span) ||
      isSaidBefore(view, draft, span) ||
      isDoing(view, draft, span);
    return changed(draft, { content: content.filter((span) => !isNone(span)) });
  }),
};

/** "according to the monitor, | which relies on sources |": says more about who speaks. */
function describesSource({ lower, grammar }: View, { source, cue }: Draft, { first }: TokenSpan): boolean {
  const isRelative = grammar.thingRelatives.has(lower[first]) || grammar.personalRelatives.has(lower[first]);
  return (
    isRelative &&
    grammar.accordingWords.has(lower[cue?.first ?? -1]) &&
    !!source &&
    source.end <= first &&
    first - source.end < 2
  );
}

/** "Two bridges were blown up, officials said, | as the war entered its third week |": when it was said. */
function tellsWhen(view: View, { cue, content: [main] }: Draft, { first }: TokenSpan): boolean {
  if (!cue || !main || main.end > cue.first || first < cue.end || !view.grammar.roleMarkers.has(view.lower[first]))
    return false;
  if (view.lower[first - 1] !== ',') return false;
  return startsClause(view, main.first, main.end);
}

/** "The yard would close, she told | “The Night Show” |": where or to whom it was said. */
function isTitle(view: View, { cue, content: [main] }: Draft, { first, end }: TokenSpan): boolean {
  if (!cue || !main || main.end > cue.first || first < cue.end || first > cue.end + 1) return false;
  return titleEnd(view, first) >= end;
}

/** "| The border is not marked and |, according to a treaty, the river is to settle it": the treaty is cited for what follows. */
function isSaidBefore({ lower, grammar }: View, { cue, content }: Draft, { end }: TokenSpan): boolean {
  if (!cue || end > cue.first || !grammar.accordingWords.has(lower[cue.first]) || content.at(-1)!.first < cue.end)
    return false;
  return grammar.joiners.has(lower[end - 1]) && end >= cue.first - 1;
}

/** "| Greeting the crew |, the mayor said: “…”": what the speaker did meanwhile. */
function isDoing(view: View, { source, content }: Draft, { first, end }: TokenSpan): boolean {
  const last = content.at(-1)!;
  if (!source || end > source.first || last.first < source.end || !opensQuotation(view, last.first)) return false;
  return (
    view.grammar.isPresentParticiple(view.lower[first]!) &&
    sentenceRange(view, first).first === first &&
    view.quotationOf[first]! < 0 &&
    source.first - end <= 2
  );
}
