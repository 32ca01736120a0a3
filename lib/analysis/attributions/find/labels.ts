import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { isCapitalised, isWord, type View } from '../view';
import { opensQuotation, startsClause, startsFiniteClause } from './clause';
import { AUXILIARIES, EDITORS_LABELS, NOT_HEADLINE_SOURCES, SPEAKER_NOUNS } from './grammar';
import { ruleDraft } from './rule-draft';

/** Longest name before a colon, and longest headline, in tokens. */
const LONGEST_LABEL = 5;
const LONGEST_HEADLINE = 24;
const SHORTEST_CLAIM = 3;
/** Questions and answers, whoever gives them. */
const TURNS = new Set(['q', 'a']);

interface Labelled {
  readonly view: View;
  readonly label: TokenRange;
  readonly colon: number;
  /** The label in lower case. */
  readonly name: string;
}

/**
 * Paragraphs that begin with a speaker and a colon: the turns of a transcript or interview (a label that comes back, or
 * Q and A), with the unlabelled paragraphs up to the next turn; and headlines such as "Mayor: Bridge will reopen".
 */
export function labelRule(views: readonly View[]): Draft[] {
  const labelled = views.flatMap((view) => labelOf(view) ?? []);
  if (labelled.length === 0) return [];
  const { turns, isDialogue } = turnsOf(labelled);
  const speakers = namesIn(views, labelled);
  const nextTurn = followers(labelled, turns);
  const drafts: Draft[] = [];
  labelled.forEach((one, i) => {
    const { view, label, colon, name } = one;
    const cue = { first: colon, end: colon + 1 };
    const content = { first: colon + 1, end: view.words.length };
    if (turns.has(one)) {
      const draft = ruleDraft(view, label, cue, [content], 'transcript');
      const end = (isDialogue && nextTurn[i]?.view.paragraph.index) || 0;
      for (let k = view.paragraph.index + 1; k < end; k++) {
        draft.content.push({ paragraph: k, first: 0, end: views[k]!.words.length });
      }
      drafts.push(draft);
    } else if ((isHeadline(view, content) && speakers.has(name)) || isPost(view, label, content)) {
      drafts.push(ruleDraft(view, label, cue, [content], 'headline-rule'));
    }
  });
  return drafts;
}

/**
 * The labelled paragraphs that are turns of a transcript or interview, and whether more than one person speaks in them.
 * "Joel Marsh:" and "Marsh:" are one person's.
 */
function turnsOf(labelled: readonly Labelled[]): { turns: ReadonlySet<Labelled>; isDialogue: boolean } {
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
  const isInterview = [...TURNS].every((turn) => counts.has(turn));
  const isTurn = (one: Labelled) => counts.get(personOf(one))! > 1 || (isInterview && TURNS.has(one.name));
  const turns = labelled.filter((one) => isTurn(one));
  const isDialogue = new Set(turns.map((one) => personOf(one))).size > 1;
  // Who speaks once in a transcript that writes its labels in capitals.
  const isShouted = ({ view, label }: Labelled) => view.words.slice(label.first, label.end).every(isInCapitals);
  const shouting = isDialogue && turns.every(isShouted) ? labelled.filter(isShouted) : [];
  return { turns: new Set([...turns, ...shouting]), isDialogue };
}

const isInCapitals = (word: string) => word.length > 1 && word === word.toUpperCase();

/** For each labelled paragraph the next one that is a turn. */
function followers(labelled: readonly Labelled[], turns: ReadonlySet<Labelled>): (Labelled | undefined)[] {
  const next: (Labelled | undefined)[] = [];
  let follower: Labelled | undefined;
  for (let i = labelled.length - 1; i >= 0; i--) {
    next[i] = follower;
    if (turns.has(labelled[i]!)) follower = labelled[i];
  }
  return next;
}

/** The capitalised words before a colon at the start of a paragraph. */
function labelOf(view: View): Labelled | null {
  const { words, lower } = view;
  const colon = lower.indexOf(':');
  if (colon < 1 || colon > LONGEST_LABEL || colon + SHORTEST_CLAIM > words.length) return null;
  // A transcript quoted by paragraphs: each begins with a quotation mark.
  const first = opensQuotation(view, 0) ? 1 : 0;
  if (first === colon || !isWord(view.words[first]) || EDITORS_LABELS.has(lower[first]!)) return null;
  // "Moran to council: Mend the lamps".
  const to = lower.indexOf('to', first + 1);
  const end = to > 0 && to < colon - 1 ? to : colon;
  for (let i = first; i < end; i++) {
    if (NOT_HEADLINE_SOURCES.has(lower[i]!) || AUXILIARIES.has(lower[i]!)) return null;
    if (
      isWord(words[i]) &&
      !isCapitalised(words[i]) &&
      !words[i]!.startsWith('@') &&
      !['of', 'the', "'s", 'and', 'de', 'van', 'von'].includes(lower[i]!)
    )
      return null;
  }
  return { view, label: { first, end }, colon, name: lower.slice(first, end).join(' ') };
}

/** A line that makes a claim after the colon; without a full stop, unless it is the first. */
function isHeadline(view: View, { first, end }: TokenRange): boolean {
  const { words, lower, paragraph } = view;
  const isFirst = paragraph.index === 0 && paragraph.sentences.length === 1;
  if (end > LONGEST_HEADLINE || [':', ',', '?'].includes(lower[end - 1]!)) return false;
  if (lower[end - 1] === '.' && !isFirst) return false;
  if (!isWord(words[first])) return view.quotationOf[first]! >= 0;
  // "A life in politics" is a heading.
  const isPhrase = lower[first] === 'a' || lower[first] === 'an' || lower[first] === 'how';
  if (isPhrase && lower[first] === 'how') return false;
  // Further down, a list of names and what belongs to them looks the same.
  return isPhrase || paragraph.index > 0 ? startsFiniteClause(view, first, end) : startsClause(view, first, end);
}

/** A social post: a handle before the colon, a quotation after it. */
function isPost({ words, quotationOf }: View, label: TokenRange, content: TokenRange): boolean {
  const hasHandle = words.slice(label.first, label.end).some((word) => word.startsWith('@') && word.length > 1);
  return hasHandle && quotationOf[content.first]! >= 0;
}

/** The labels that can speak: a noun of the list in them, or named within some sentence of the text as well. */
function namesIn(views: readonly View[], labelled: readonly Labelled[]): ReadonlySet<string> {
  const wanted = new Set(labelled.map(({ view, label }) => view.lower[label.end - 1]!));
  const seen = new Set<string>();
  for (const { lower, words } of views) {
    for (let i = 1; i < lower.length; i++)
      if (wanted.has(lower[i]!) && isCapitalised(words[i]) && lower[i + 1] !== ':') seen.add(lower[i]!);
  }
  return new Set(
    labelled
      .filter(({ view, label }) => {
        const head = view.lower[label.end - 1]!;
        return seen.has(head) || SPEAKER_NOUNS.has(head);
      })
      .map(({ name }) => name),
  );
}
