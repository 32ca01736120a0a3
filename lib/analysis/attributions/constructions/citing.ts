import type { TokenRange } from '../../text';
import { changed, contains, overlaps, type Draft, type TokenSpan } from '../draft';
import { endOfWords } from '../grammar/clause';
import { canSpeak } from '../grammar/can-speak';
import { headOf } from '../grammar/noun-phrase';
import { subjectAfter } from '../grammar/subject-after';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, sentenceRange, type View } from '../view';
import type { Construction } from './construction';

/** "The ferry sank, the Post said, citing the harbour police": who is cited says the same as who cites them. */
export const citing: Construction = {
  id: 'citing',
  about: 'who is cited for what somebody says: they say the same',
  example: {
    text: 'The ferry sank at noon, the Lemnos Post said, citing the harbour police.',
    found: ['the Lemnos Post | The ferry sank at noon', 'the harbour police | The ferry sank at noon'],
  },
  lookalike: {
    text: 'The council shut the pier, Marlow said, citing a lack of money.',
    found: ['Marlow | The council shut the pier', 'Marlow | a lack of money'],
  },
  mend(view, drafts) {
    const cited = drafts.flatMap((draft) => citedFor(view, draft, drafts) ?? []);
    if (cited.length === 0) return (draft) => draft;
    return (draft) => {
      if (cited.some(({ cue }) => draft.cue && overlaps(cue, draft.cue))) return null;
      const own = cited.filter(({ by }) => by === draft);
      if (own.length === 0) return draft;
      const content = own.reduce((spans, { cue }) => spans.map((span) => before(span, cue)), draft.content);
      const said = changed(draft, { content });
      return [said, ...own.map(({ cue, source }): Draft => ({ ...said, cue, source, saysAgain: true }))];
    };
  },
};

interface Cited {
  readonly by: Draft;
  readonly cue: TokenSpan;
  readonly source: TokenSpan;
}

/** Who is cited in the sentence of a draft: after its comma, by its speaker. */
function citedFor(view: View, draft: Draft, drafts: readonly Draft[]): Cited | null {
  const { cue, content } = draft;
  if (!cue || content.length === 0 || isCite(view, cue.first) || view.quotationOf[cue.first]! >= 0) return null;
  const sentence = sentenceRange(view, cue.first);
  for (let i = sentence.first + 1; i < sentence.end - 1; i++) {
    if (!isCite(view, i) || view.lower[i - 1] !== ',' || view.quotationOf[i]! >= 0) continue;
    const named = subjectAfter(view, i + 1, endOfWords(view, sentence));
    if (!named || !isSomebody(view, named)) return null;
    const at = { paragraph: cue.paragraph, first: i, end: i + 1 };
    // Of several reports in a sentence the nearest one before, or the one whose speaker is told about before the verb.
    if (drafts.some((other) => other !== draft && isNearer(view, other, draft, i))) return null;
    return { by: draft, cue: at, source: { paragraph: cue.paragraph, ...named } };
  }
  return null;
}

function isCite({ lower, grammar, cues }: View, i: number): boolean {
  return grammar.isPresentParticiple(lower[i]!) && grammar.citeVerbs.has(cueVerbAt(cues, lower, i)?.form.lemma);
}

function isNearer(view: View, { cue, content }: Draft, { cue: own, content: said }: Draft, at: number): boolean {
  if (!cue || content.length === 0 || view.sentenceOf[cue.first] !== view.sentenceOf[at] || isCite(view, cue.first))
    return false;
  const holds = said.some((span) => contains(span, cue));
  return !holds && Math.abs(cue.first - at) < Math.abs(own!.first - at);
}

/** "the harbour police", "two officials", "AP"; not "a lack of money". */
function isSomebody(view: View, phrase: TokenRange): boolean {
  const head = headOf(view, phrase);
  const isName = isCapitalised(view.words[head]);
  return (
    canSpeak(view, phrase) &&
    (isName || view.grammar.isSpeakerNoun(view.lower[head]!) || view.grammar.documents.has(view.lower[head]))
  );
}

/** The content without ", citing …" at its end. */
function before(span: TokenSpan, cue: TokenSpan): TokenSpan {
  return span.first < cue.first && cue.first < span.end ? { ...span, end: cue.first - 1 } : span;
}
