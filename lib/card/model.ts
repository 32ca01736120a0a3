import type { Analysis, QuoteKind, Span } from '../analysis/contract';
import { cueWords } from '../report/cue-words';
import type { SourceType } from '../analysis/source-types';
import type { Target } from '../extension/messages';

/** What the card says of a claim, or of a figure that nobody is named for. */
export interface CardModel {
  readonly target: Target;
  /** Empty where nobody is named. */
  readonly name: string;
  readonly role: string;
  readonly type: SourceType;
  /** The rule and the article's words that the type goes by. */
  readonly reason: { readonly rule: string; readonly words: string } | null;
  readonly cue: string;
  readonly quote: QuoteKind | null;
  readonly isBelief: boolean;
  readonly figures: readonly string[];
  /** The claim's words, content only. */
  readonly content: string;
  /** Other speakers of a joint claim. */
  readonly others: readonly string[];
}

const MOST_FIGURES = 6;

/** Null where the analysis has no such target. */
export function cardModelOf(analysis: Analysis, target: Target): CardModel | null {
  const words = (span: Span | null | undefined) => (span ? analysis.text.slice(span.start, span.end) : '');
  const nobody = { name: '', role: '', type: 'unnamed', reason: null, others: [] } as const;
  if (target.kind === 'figure') {
    const figure = analysis.figures[target.index];
    if (!figure) return null;
    const content = words(figure.span);
    return { target, ...nobody, cue: '', quote: null, isBelief: false, figures: [content], content };
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
          reason: evidence ? { rule: evidence.rule, words: words(evidence.span) } : null,
          others: others.map(({ name }) => name),
        }
      : { ...nobody, name: words(claim.source) }),
    cue: cueWords(analysis.text, claim.cue) ?? '',
    quote: claim.quote,
    isBelief: claim.kind === 'belief',
    figures: analysis.figures
      .filter(({ attribution }) => attribution === target.index)
      .slice(0, MOST_FIGURES)
      .map(({ span }) => words(span)),
    content: claim.content.map(words).join(' … '),
  };
}
