import type { Article } from '../article';
import type { Analysis, Span } from '../analysis/contract';
import type { ReadingMode, Target } from '../extension/messages';
import { hostOf, shownTypes } from '../extension/settings';
import type { Settings } from '../extension/settings/schema';
import { Highlights, inMode, layersOf, planMarks, schemeOf, styleSheetOf, type Mark } from '../highlights';
import { shownOwners } from '../report/shown';
import { carryMarks } from './carry';
import type { Scheme } from '../looks';
import { Guard } from './guard';
import { atOnceOrInSlices } from './in-slices';
import { spansOf } from './targets';

/** What is seen of one analysis in the page. */
export class PageView {
  readonly highlights: Highlights;
  private readonly guard: Guard;
  private article: Article | undefined;
  private marks: readonly Mark[] = [];
  private isQuiet = false;
  /** Whether the article's text stands on a light or a dark ground, and an element on it. */
  scheme: Scheme = 'light';
  ground: Element = document.documentElement;

  /** Fires when what is being painted is to be painted no more. */
  private painting = new AbortController();

  constructor(view: Window, signal: AbortSignal) {
    this.highlights = new Highlights(signal);
    this.guard = new Guard(this.highlights, view, signal);
    signal.addEventListener('abort', () => this.painting.abort(), { once: true });
  }

  /** Paints an analysis in its article, as the reader's settings have it; `done` is called unless something else is painted first. */
  paint(
    article: Article,
    analysis: Analysis,
    settings: Settings,
    { dismissed, mode }: { dismissed: readonly number[]; mode: ReadingMode },
    done: () => void,
  ): void {
    const { beliefs, threshold } = settings.looks;
    const owners = shownOwners(analysis, { beliefs, threshold, dismissed });
    const marks = planMarks(analysis, { types: shownTypes(settings, hostOf(location.href)), owners });
    this.marks = inMode(marks, analysis, mode);
    this.isQuiet = mode.isQuiet;
    this.show(article, settings, done);
  }

  /** The page has changed: paints what was there before where it stands now, until there is a new analysis. */
  carry(article: Article, settings: Settings): void {
    if (this.article) this.marks = carryMarks(this.marks, this.article, article);
    this.show(article, settings);
  }

  clear(): void {
    this.painting.abort();
    this.marks = [];
    this.article = undefined;
    this.highlights.clear();
  }

  /** The marks painted, in the order of the text. */
  get painted(): readonly Mark[] {
    return this.marks;
  }

  rangesOf(analysis: Analysis, target: Target): Range[] {
    const { article } = this;
    return article ? spansOf(analysis, target).flatMap((span) => article.rangesOf(span)) : [];
  }

  /** A stretch of the article's text in the page. */
  stretchesOf(span: Span): Range[] {
    return this.article?.rangesOf(span) ?? [];
  }

  /** A claim's content, a figure or a caveat as one range, from its first word in the page to its last. */
  wordsOf({ attributions, figures, caveats }: Analysis, { kind, index }: Target): Range | undefined {
    const span =
      kind === 'claim' ? attributions[index]?.content[0] : { figure: figures, caveat: caveats }[kind][index]?.span;
    const ranges = (span && this.article?.rangesOf(span)) ?? [];
    const whole = ranges[0]?.cloneRange();
    const last = ranges.at(-1);
    if (last) whole?.setEnd(last.endContainer, last.endOffset);
    return whole;
  }

  private show(article: Article, settings: Settings, done: () => void = () => undefined): void {
    this.article = article;
    this.ground = article.blocks.find(({ kind }) => kind === 'paragraph')?.element ?? document.documentElement;
    this.scheme = schemeOf(this.ground);
    const css = styleSheetOf(settings.looks, this.scheme, this.isQuiet, layersOf(this.marks));
    this.painting.abort();
    this.painting = new AbortController();
    atOnceOrInSlices(this.highlights.show(article, this.marks, css), this.painting.signal, () => {
      this.guard.painted();
      done();
    });
  }
}
