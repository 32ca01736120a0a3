import type { TokenRange } from '../../text';
import { opensQuotation } from '../grammar/clause';
import { isOtherTitle } from '../grammar/other-title';
import { isCapitalised, isWord, type View } from '../view';

/** Longest name before a colon, and shortest claim after it, in tokens. */
const LONGEST_LABEL = 6;
const SHORTEST_CLAIM = 3;

/** A paragraph that begins with a name and a colon. */
export interface Labelled {
  readonly view: View;
  readonly label: TokenRange;
  readonly colon: number;
  /** The label in lower case. */
  readonly name: string;
}

/** The paragraphs of a text that begin with a name and a colon. */
export function labelledIn(views: readonly View[]): Labelled[] {
  return views.flatMap((view) => {
    let label = LABELS.get(view);
    if (label === undefined) LABELS.set(view, (label = labelOf(view)));
    return label ?? [];
  });
}

/** What paragraphs begin with, of which more than one construction asks. */
const LABELS = new WeakMap<View, Labelled | null>();

/**
 * The labelled paragraphs that are turns of a transcript or interview, and whether more than one person speaks in them.
 * "Joel Marsh:" and "Marsh:" are one person's.
 */
export function turnsOf(labelled: readonly Labelled[]): { turns: ReadonlySet<Labelled>; isDialogue: boolean } {
  const names = new Set(labelled.map(({ name }) => name));
  const personOf = ({ name }: Labelled) => {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    return names.has(surname) ? surname : name;
  };
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const one of labelled) {
    // The same line twice is a caption shown twice.
    const line = one.view.lower.join(' ');
    if (!seen.has(line)) counts.set(personOf(one), (counts.get(personOf(one)) ?? 0) + 1);
    seen.add(line);
  }
  const turnWords = labelled[0]?.view.grammar.questionAndAnswer ?? new Set<string>();
  const isInterview = turnWords.size > 0 && [...turnWords].every((turn) => counts.has(turn));
  const isTurn = (one: Labelled) => counts.get(personOf(one))! > 1 || (isInterview && turnWords.has(one.name));
  const turns = labelled.filter((one) => isTurn(one));
  const isDialogue = new Set(turns.map((one) => personOf(one))).size > 1;
  // Who speaks once in a transcript that writes its labels in capitals.
  const isShouted = ({ view, label }: Labelled) => view.words.slice(label.first, label.end).every(isInCapitals);
  const shouting = isDialogue && turns.every(isShouted) ? labelled.filter(isShouted) : [];
  return { turns: new Set([...turns, ...shouting]), isDialogue };
}

const isInCapitals = (word: string) => word.length > 1 && word === word.toUpperCase();

/** The capitalised words before a colon at the start of a paragraph. */
function labelOf(view: View): Labelled | null {
  const { words, lower } = view;
  // A transcript quoted by paragraphs: each begins with a quotation mark.
  const first = opensQuotation(view, 0) ? 1 : afterTimeStamp(view);
  const colon = lower.indexOf(':', first);
  if (colon < 1) return null;
  const labelEnd = withoutRemark(view, first, colon);
  // "Marlow: 1,769": a row of a table.
  if (isOtherTitle(view, first, colon) || !words.slice(colon + 1).some((word) => /\p{L}/u.test(word))) return null;
  if (labelEnd - first > LONGEST_LABEL || colon + SHORTEST_CLAIM > words.length) return null;
  if (first === colon || !isWord(view.words[first]) || view.grammar.editorsLabels.has(lower[first])) return null;
  // "Moran to council: Mend the lamps".
  const to = lower.findIndex((word, i) => i > first && view.grammar.infinitiveMarkers.has(word));
  const end = to > 0 && to < colon - 1 ? to : labelEnd;
  for (let i = first; i < end; i++) {
    if (view.grammar.notHeadlineSources.has(lower[i]) || view.grammar.auxiliaries.has(lower[i])) return null;
    if (
      isWord(words[i]) &&
      !isCapitalised(words[i]) &&
      !words[i]!.startsWith('@') &&
      !view.grammar.labelLinks.has(lower[i])
    )
      return null;
  }
  // Whose turn it is tells the name, without what they are: "LUNDE, ENGINEER".
  const comma = lower.indexOf(',', first);
  const nameEnd = comma > first && comma < end ? comma : end;
  return { view, label: { first, end }, colon, name: lower.slice(first, nameEnd).join(' ') };
}

/** The token behind "[00:12:04]" or "10:32" at the start of a turn. */
function afterTimeStamp({ words }: View): number {
  let at = words[0] === '[' || words[0] === '(' ? 1 : 0;
  const isClock = (i: number) => /^\d{1,2}$/.test(words[i] ?? '');
  if (!isClock(at) || words[at + 1] !== ':' || !isClock(at + 2)) return 0;
  at += 3;
  if (words[at] === ':' && isClock(at + 1)) at += 2;
  return words[at] === ']' || words[at] === ')' ? at + 1 : at;
}

/** Longest remark in brackets on how somebody speaks: "(through a sign language translator)". */
const LONGEST_REMARK = 6;

/** Where a label ends without the remark in brackets behind it: "LUNDE | (voice-over):", "MORAN | (ph):". */
function withoutRemark({ words }: View, first: number, colon: number): number {
  if (words[colon - 1] !== ')') return colon;
  const opening = words.lastIndexOf('(', colon);
  // A handle belongs to the name: "Lifeline (@lifeline):".
  if (words.slice(opening, colon).some((word) => word.startsWith('@'))) return colon;
  return opening > first && colon - opening <= LONGEST_REMARK + 2 ? opening : colon;
}
