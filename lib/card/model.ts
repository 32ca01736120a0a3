import type { Act, Analysis, QuoteKind, Span } from '../analysis/contract';
import { quotationOf, type Quotation } from '../corrections';
import type { NamedSource } from './fields';
import { cueWords } from '../report/cue-words';
import type { SourceType } from '../analysis/source-types';
import { SURE_FROM } from '../analysis/sure-from';
import type { Target } from '../extension/messages';
import { caveatName } from '../interface-text';

/** What the card says of a claim, or of a figure that nobody is named for. */
export interface CardModel {
  readonly target: Target;
  /** Empty where nobody is named. */
  readonly name: string;
  readonly role: string;
  readonly type: SourceType;
  readonly isTypeSure: boolean;
  /** The rule and the article's words that the type goes by. */
  readonly reason: { readonly rule: string; readonly words: string } | null;
  /** Null where the target is no claim. */
  readonly act: Act | null;
  readonly cue: string;
  readonly quote: QuoteKind | null;
  readonly isBelief: boolean;
  readonly figures: readonly string[];
  /** The claim's words, content only. */
  readonly content: string;
  /** Other speakers of a joint claim. */
  readonly others: readonly string[];
  /** What the article could not find out of it. */
  readonly caveats: readonly string[];
  /** The same where that is all there is at this place. */
  readonly caveat: string;
  /** The content, to find the claim again by. */
  readonly claim: readonly Quotation[];
  /** All speakers of the article, to choose from. */
  readonly speakers: readonly NamedSource[];
  /** BCP 47 tag of the article's language. */
  readonly language: string;
}

const MOST_FIGURES = 6;

/** Null where the analysis has no such target. */
export function cardModelOf(analysis: Analysis, target: Target): CardModel | null {
  const words = (span: Span | null | undefined) => (span ? analysis.text.slice(span.start, span.end) : '');
  const nobody = { name: '', role: '', type: 'unnamed', isTypeSure: true, reason: null, others: [] } as const;
  const { language } = analysis;
  const plain = {
    ...nobody,
    act: null,
    cue: '',
    quote: null,
    isBelief: false,
    caveats: [],
    claim: [],
    speakers: [],
    language,
  };
  if (target.kind === 'caveat') {
    const caveat = analysis.caveats[target.index];
    return caveat
      ? { target, ...plain, figures: [], content: words(caveat.span), caveat: caveatName(caveat.kind) }
      : null;
  }
  if (target.kind === 'figure') {
    const figure = analysis.figures[target.index];
    if (!figure) return null;
    const content = words(figure.span);
    return { target, ...plain, figures: [content], content, caveat: '' };
  }
  const claim = analysis.attributions[target.index];
  if (!claim) return null;
  const [speaker, ...others] = claim.speakers.flatMap((id) => analysis.speakers.find((each) => each.id === id) ?? []);
  const [evidence] = speaker?.evidence ?? [];
  return {
    target,
    ...(speaker
      ? {
          name: speaker.name,
          role: speaker.role ?? '',
          type: speaker.type,
          isTypeSure: speaker.confidence >= SURE_FROM,
          reason: evidence ? { rule: evidence.rule, words: words(evidence.span) } : null,
          others: others.map(({ name }) => name),
        }
      : { ...nobody, name: words(claim.source) }),
    act: claim.act,
    cue: cueWords(analysis.text, claim.cue) ?? '',
    quote: claim.quote,
    isBelief: claim.kind === 'belief',
    figures: analysis.figures
      .filter(({ attribution }) => attribution === target.index)
      .slice(0, MOST_FIGURES)
      .map(({ span }) => words(span)),
    content: claim.content.map(words).join(' … '),
    caveats: analysis.caveats
      .filter(({ attributions }) => attributions.includes(target.index))
      .map(({ kind, span }) => `${caveatName(kind)}: ${words(span)}`),
    caveat: '',
    claim: claim.content.map((span) => quotationOf(analysis.text, span)),
    speakers: analysis.speakers.map(({ name, type }) => ({ name, type })),
    language,
  };
}
