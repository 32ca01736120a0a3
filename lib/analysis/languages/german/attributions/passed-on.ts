import { cueOf, overlaps, type Draft, type TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt } from '../grammar';
import type { LinkingWords } from './linking-words';

const QUOTES = /^zitier(?:t|te|ten|en)$/;
/** Tokens to each side in which the other is looked for. */
const NEAR = 80;

const near = (sentence: TokenRange, { first, end }: TokenRange): TokenRange => ({
  first: Math.max(sentence.first, first - NEAR),
  end: Math.min(sentence.end, end + NEAR),
});
/** Before whoever passes words on in a passive: "wird von der Zeitung zitiert". */
const MEDIUM = /^(?:von|vom|in|im|bei|durch)$/;

/**
 * "Die Zeitung zitiert die Wirtin mit den Worten: „…“", "Die Wirtin wird von der Zeitung zitiert": two say the same words, who
 * speaks within who passes them on. The two drafts, the outer one first; undefined for any other.
 */
export function passedOn(
  paragraphs: readonly AnyParagraph[],
  draft: Draft,
  words: LinkingWords,
): readonly [Draft, Draft] | undefined {
  const { source } = draft;
  if (!source) return undefined;
  const cue = quotingVerb(paragraphs[source.paragraph]!, draft, source);
  const other = cue && otherIn(paragraphs[cue.paragraph]!, cue, source, words);
  if (!other) return undefined;
  const [medium, speaker] = other.isMedium ? [other.span, source] : [source, other.span];
  return [
    { ...draft, source: medium },
    { ...draft, source: speaker, finding: 'rule', steps: [...draft.steps, 'passed-on'] },
  ];
}

/** "zitiert" among the reporting words, or in the sentence of the source where the tagger marked none. */
function quotingVerb(paragraph: AnyParagraph, draft: Draft, source: TokenSpan): TokenSpan | undefined {
  const { index, lower, outerQuotationOf, sentences, sentenceOf } = paragraph;
  const cues = cueOf(draft);
  if (cues.some((cue) => cue.paragraph !== index)) return undefined;
  const places = cues.length > 0 ? cues : [near(sentences[sentenceOf[source.first]!]!, source)];
  for (const { first, end } of places)
    for (let at = first; at < end; at++)
      if (QUOTES.test(lower[at]!) && outerQuotationOf[at]! < 0) return { paragraph: index, first: at, end: at + 1 };
  return undefined;
}

/** The phrase nearest to the cue in its sentence that is neither its source nor a circumstance. */
function otherIn(
  paragraph: AnyParagraph,
  cue: TokenSpan,
  source: TokenSpan,
  { grammar, sayings }: LinkingWords,
): { readonly span: TokenSpan; readonly isMedium: boolean } | undefined {
  const { lower, outerQuotationOf, sentences, sentenceOf, tokens } = paragraph;
  const { first, end } = near(sentences[sentenceOf[cue.first]!]!, cue);
  let nearest: { span: TokenSpan; isMedium: boolean; distance: number } | undefined;
  for (let at = first; at < end; at++) {
    if (outerQuotationOf[at]! >= 0) continue;
    const phrase = nounPhraseAt(paragraph, grammar, at, end);
    if (!phrase) continue;
    const span = { paragraph: paragraph.index, first: at, end: phrase.end };
    const before = lower[at - 1] ?? '';
    const isMedium = MEDIUM.test(before);
    const isCircumstance = !isMedium && grammar.prepositions.has(before);
    const core = tokens.words.slice(at, phrase.coreEnd);
    const isWords = core.some(sayings.isAccount) || grammar.timeNouns.has(lower[phrase.coreEnd - 1]);
    at = phrase.coreEnd - 1;
    if (overlaps(span, source) || overlaps(span, cue) || isCircumstance || isWords) continue;
    const distance = span.first < cue.first ? cue.first - span.end : span.first - cue.end;
    if (!nearest || distance < nearest.distance) nearest = { span, isMedium, distance };
  }
  return nearest;
}
