import type { Analysis, Span } from '../analysis/contract';
import type { ClaimCard, Pill } from '../card';
import type { Box } from '../card/placement';
import { quotationOf, type Wanted } from '../corrections';
import type { LookSettings } from '../extension/settings/schema';
import { text } from '../interface-text';
import { lookOf } from '../looks';
import type { ArticleSelection } from './selection';
import type { PageView } from './view';

/** A single letter is selected by a slip. */
const LEAST_CHARACTERS = 3;

/** What is needed of the page's session. */
interface SelectionLinks {
  readonly analysis: () => Analysis | undefined;
  readonly looks: () => LookSettings;
}

/** Offers to say whose the selected words are, and, in a claim, that only these are claimed. */
export class SelectionOffer {
  constructor(
    private readonly pill: Pill,
    private readonly card: ClaimCard,
    private readonly view: PageView,
    private readonly links: SelectionLinks,
    private readonly correct: (wanted: Wanted, line: Box) => void,
  ) {}

  offer(selection: ArticleSelection | null): void {
    const analysis = this.links.analysis();
    const length = selection?.spans.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
    if (!analysis || !selection || length < LEAST_CHARACTERS) return this.pill.hide();
    return this.pill.show(selection.line, { label: text('selectionOffer') }, () => this.ask(analysis, selection));
  }

  private ask(analysis: Analysis, { spans, line }: ArticleSelection): void {
    const quoted = (each: Span) => quotationOf(analysis.text, each);
    const content = spans.map(quoted);
    const claim = claimAround(analysis, spans);
    const { scheme } = this.view;
    const look = { ...lookOf('unnamed', this.links.looks(), scheme), scheme };
    const correct = (wanted: Wanted) => this.correct(wanted, line);
    this.card.ask(content.map(({ exact }) => exact).join(' … '), { line, column: undefined }, look, {
      speakers: analysis.speakers.map(({ name, type }) => ({ name, type })),
      saidBy: (speaker) => correct({ kind: 'claim', content, ...speaker }),
      trim: claim && (() => correct({ kind: 'trim', claim: claim.map(quoted), content })),
    });
  }
}

/** The content of the shortest claim that all of these spans stand in, if it has more words than they have. */
function claimAround({ attributions }: Analysis, spans: readonly Span[]): Span[] | null {
  const lengthOf = (content: readonly Span[]) => content.reduce((sum, { start, end }) => sum + end - start, 0);
  const around = attributions
    .map(({ content }) => content)
    .filter((content) =>
      spans.every((each) => content.some(({ start, end }) => start <= each.start && each.end <= end)),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  return around.find((content) => lengthOf(content) > lengthOf(spans)) ?? null;
}
