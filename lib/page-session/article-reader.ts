import type { Analysis } from '../analysis/contract';
import type { Article } from '../article';
import type { Failure } from '../extension/messages';
import type { LocalSettings } from '../extension/settings/schema';
import type { EngineClient } from './engine-client';
import { readPage } from './reading';

/** What happens while a page is read, each told at most once a reading, in this order. */
interface ReadingEvents {
  /** The article is known; `isOther` where its text is not the one that was analysed. */
  readonly article: (article: Article, isOther: boolean) => void;
  /** How much of the first analysis is done, 0 to 1; as often as the engine tells. */
  readonly progress: (done: number) => void;
  /** Article and analysis are there. */
  readonly ready: () => void;
  readonly failed: (failure: Failure) => void;
  /** The extension has been updated or removed under the page. */
  readonly gone: () => void;
}

/** Reads a page's article and has it analysed; what an older reading comes back with is dropped. */
export class ArticleReader {
  article: Article | undefined;
  /** As the engine found it. */
  found: Analysis | undefined;
  /** When the text was read, ISO 8601. */
  readAt = '';
  /** The reader's own sources have changed since the analysis. */
  private isOutdated = false;
  /** Counts readings. */
  private reading = 0;

  constructor(
    private readonly document: Document,
    private readonly engine: EngineClient,
    private readonly on: ReadingEvents,
  ) {}

  /** The next reading analyses the text again, though it is the same. */
  outdate(): void {
    this.isOutdated = true;
  }

  /** Nothing is read any more. */
  stop(): void {
    this.reading++;
    this.engine.cancel();
    this.forget();
  }

  forget(): void {
    this.article = undefined;
    this.found = undefined;
  }

  /** Reads the article, and has it analysed if its text is not the one that was. */
  async read(rules: LocalSettings['rules'], signal: AbortSignal): Promise<void> {
    const reading = ++this.reading;
    const isStale = () => signal.aborted || reading !== this.reading;
    const result = await readPage(this.document, signal);
    if (!result || isStale()) return;
    if (!result.found) return this.fail(result.failure);
    const { article, language } = result;
    this.article = article;
    const isOther = this.found?.text !== article.text || this.isOutdated;
    this.on.article(article, this.found !== undefined && isOther);
    if (!isOther) return this.on.ready();
    const readAt = new Date().toISOString();
    const answer = await this.engine.analyze({ text: article.text, language, rules }, (done) => {
      if (!this.found && !isStale()) this.on.progress(done);
    });
    if (!answer || isStale()) return;
    if (!answer.ok) return answer.failure === 'extension-updated' ? this.on.gone() : this.fail(answer.failure);
    this.found = answer.analysis;
    this.readAt = readAt;
    this.isOutdated = false;
    return this.on.ready();
  }

  private fail(failure: Failure): void {
    this.forget();
    this.on.failed(failure);
  }
}
