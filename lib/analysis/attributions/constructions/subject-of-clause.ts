import type { TokenRange } from '../../text';
import { changed, overlaps, type Draft, type TokenSpan } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { verbOfCue } from '../grammar/cue';
import { isFiniteVerb } from '../grammar/finite-verb';
import { subjectBefore } from '../grammar/subject';
import { verbGroupAt } from '../grammar/verb-group';

import { isWord, sentenceRange, type View } from '../view';
import type { Construction } from './construction';

/** How far back the clause's own verb is looked for, in tokens. */
const LONGEST_CLAUSE = 60;

/**
 * Gives a cue that got no source the subject of its clause: "The mayor gave no date, but | said …", "Hale gave a talk,
 * | telling them …", "The union, in its letter, | demanded …".
 */
export const subjectOfClause: Construction = {
  id: 'subject-of-clause',
  about: 'a reporting verb without a speaker beside it: the subject of its clause speaks',
  example: { text: 'The mayor set no date, but said the ferry would go.', found: ['The mayor | the ferry would go'] },
  lookalike: {
    text: 'Lemnos gave orders to three yards, but Orbit cancelled its order two months later, citing a lack of money.',
    found: ['Orbit | a lack of money'],
  },
  mend(view, drafts) {
    const said = new Uint8Array(view.words.length);
    for (const { content } of drafts) for (const { first, end } of content) said.fill(1, first, end);
    return (draft) => {
      const { cue, source, content } = draft;
      if (!cue || (source && !mayBeAnothers(view, draft)) || !isActive(view, cue)) return draft;
      const subject = subjectOf(view, cue);
      if (!subject || (source && subject.first < source.end)) return draft;
      const span = { paragraph: cue.paragraph, ...subject };
      const isSaid = source
        ? said.subarray(span.first, span.end).includes(1)
        : content.some((part) => overlaps(part, span));
      return isSaid ? draft : changed(draft, { source: span });
    };
  },
};

/** "The city gave orders, but Orbit left, | citing …": a source that another clause's subject may stand nearer than. */
function mayBeAnothers({ lower, grammar }: View, { source, cue, sharesSource }: Draft): boolean {
  const isParticiple = lower[cue!.first - 1] === ',' && grammar.isPresentParticiple(lower[cue!.first]!);
  return source!.end <= cue!.first && (!!sharesSource || isParticiple);
}

/** True for a cue with a verb that somebody can be the subject of: no passive, and no noun such as "questions". */
function isActive(view: View, cue: TokenSpan): boolean {
  const found = verbOfCue(view, cue);
  if (!found) return false;
  const before = view.lower.slice(cue.first, found.at);
  if (found.verb.form.participle && before.some((word) => view.grammar.be.has(word))) return false;
  const { lower } = view;
  return !view.grammar.alsoNouns.has(lower[found.at]) || found.verb.form.past;
}

function subjectOf(view: View, cue: TokenSpan): TokenRange | null {
  const { lower } = view;
  const { first } = sentenceRange(view, cue.first);
  const isFull =
    !view.grammar.isPresentParticiple(lower[cue.first]!) &&
    !view.grammar.infinitiveMarkers.has(lower[cue.first]) &&
    !view.grammar.subjectGaps.has(lower[cue.first - 1]);
  for (let i = isFull ? cue.first : cue.first - 1; i > Math.max(first, cue.first - LONGEST_CLAUSE); i--) {
    if (i < cue.first && !isFiniteVerb(view, i)) continue;
    if (view.quotationOf[i]! >= 0) return null;
    const group = verbGroupAt(view, i, 0, first);
    const subject = subjectBefore(view, group.range.first);
    if (!subject || !speaks(view, subject)) continue;
    if (i === cue.first || startsClauseAt(view, subject.first, first)) return subject;
  }
  return null;
}

/** True if a phrase at `i` is no part of another: it starts the sentence, or stands after a mark or "and". */
function startsClauseAt({ words, lower, grammar }: View, i: number, first: number): boolean {
  return i === first || !isWord(words[i - 1]) || grammar.openers.has(lower[i - 1]);
}

function speaks(view: View, subject: TokenRange): boolean {
  const word = view.lower[subject.first]!;
  const isAlone = subject.end - subject.first === 1;
  if (isAlone && (view.grammar.clauseRelatives.has(word) || view.grammar.thingPronouns.has(word))) return false;
  return !hasVerb(view, subject) && canSpeak(view, subject);
}

/** True if there is a verb in it, other than of a relative clause. */
function hasVerb({ lower, grammar }: View, { first, end }: TokenRange): boolean {
  for (let i = first; i < end && !grammar.clauseRelatives.has(lower[i]); i++)
    if (grammar.irregularPast.has(lower[i]) || grammar.auxiliaries.has(lower[i])) return true;
  return false;
}
