import type { Article } from '../article';
import { pageLinker } from '../claim-links';
import type { Analysis } from '../analysis/contract';
import { quotationOf } from '../corrections';
import type { Failure, PageState, PanelMessage, Target } from '../extension/messages';
import { EVERYTHING, nextMode } from '../extension/reading-modes';
import { hostOf, readSettings, watchSettings } from '../extension/settings';
import type { Settings } from '../extension/settings/schema';
import { ChangeWatch } from './changes';
import { EngineClient } from './engine-client';
import { pageAddress, watchNavigation } from './navigation';
import { sendNotice } from './notice';
import { Overlay, type OverlayLinks } from './overlay';
import { OwnRules } from './own-rules';
import { PageCorrections } from './page-corrections';
import { isSameState } from './page-state';
import { PanelHost } from './panel-host';
import { readPage } from './reading';
import { Outliner } from './outline';
import { claimPlaces } from './places';
import { SchemeWatch } from './scheme-watch';
import { claimsInOrder, stepFrom } from './targets';
import { PageView } from './view';

/** The state of the page: what is read, analysed and shown, and what the reader asks of it. */
export class SessionRun {
  private state: PageState = { status: 'off' };
  private article: Article | undefined;
  /** As the engine found it, and as the reader has corrected it. */
  private found: Analysis | undefined;
  private analysis: Analysis | undefined;
  /** When the article's text was read, ISO 8601. */
  private readAt = '';
  private current: number | undefined;
  private mode = EVERYTHING;
  /** The reader's own sources have changed since the analysis. */
  private isOutdated = false;
  /** Counts readings; what an older one comes back with is dropped. */
  private reading = 0;
  private readonly outliner: Outliner;
  private readonly ownRules = new OwnRules();
  private readonly corrections: PageCorrections;
  private readonly engine: EngineClient;
  private readonly view: PageView;
  private readonly panels: PanelHost;
  /** Fires when the page is switched off; the panels are still answered then. */
  private watching: AbortController | undefined;
  private changes: ChangeWatch | undefined;
  private overlay: Overlay | undefined;
  private schemes: SchemeWatch | undefined;

  static async start(ending: AbortController): Promise<void> {
    const { signal } = ending;
    // First of all, so that a panel that asks at once is answered.
    let run: SessionRun | undefined;
    const early: PanelMessage[] = [];
    const panels = new PanelHost(
      () => ({ kind: 'state', state: run?.state ?? { status: 'working', done: 0 } }),
      (message) => (run ? run.receive(message) : early.push(message)),
      signal,
    );
    const { settings } = await readSettings();
    if (signal.aborted) return;
    run = new SessionRun(settings, panels, ending);
    watchSettings(({ settings }) => run?.change(settings), signal);
    if (run.isOnBySettings) run.switchOn();
    else run.setState({ status: 'off' });
    for (const message of early) run.receive(message);
  }

  private constructor(
    private settings: Settings,
    panels: PanelHost,
    private readonly ending: AbortController,
  ) {
    this.panels = panels;
    this.engine = new EngineClient(ending.signal);
    this.corrections = new PageCorrections(
      () => pageAddress(location),
      () => this.paint(),
      ending.signal,
    );
    this.view = new PageView(window, ending.signal);
    this.outliner = new Outliner(document, ending.signal);
    ending.signal.addEventListener('abort', () => this.watching?.abort(), { once: true });
  }

  private get isOnBySettings(): boolean {
    const host = hostOf(location.href);
    return host === null || this.settings.local.sites[host]?.on !== false;
  }

  private switchOn(): void {
    if (this.watching) return;
    this.watching = new AbortController();
    const { signal } = this.watching;
    this.overlay = new Overlay(document, this.view, this.overlayLinks(), signal);
    this.changes = new ChangeWatch(
      document,
      () => this.overlay?.element,
      () => void this.read(),
      signal,
    );
    watchNavigation(window, () => this.moved(), signal);
    this.schemes = new SchemeWatch(window, () => this.paint(), signal);
    window.addEventListener('pageshow', (event) => event.persisted && void this.read(), { signal });
    void this.read();
  }

  private switchOff(): void {
    this.reading++;
    this.watching?.abort();
    this.watching = undefined;
    this.changes = undefined;
    this.overlay = undefined;
    this.engine.cancel();
    this.forget();
    this.setState({ status: 'off' });
  }

  private forget(): void {
    this.article = undefined;
    this.found = undefined;
    this.analysis = undefined;
    this.current = undefined;
    this.view.clear();
    this.overlay?.hide();
  }

  /** The address changed under us: another article will come. */
  private moved(): void {
    void this.corrections.load();
    this.mode = EVERYTHING;
    this.forget();
    this.setState({ status: 'working', done: 0 });
    void this.read();
  }

  /** Reads the article, and has it analysed if its text is not the one that was. */
  private async read(): Promise<void> {
    const signal = this.watching?.signal;
    if (!signal) return;
    const reading = ++this.reading;
    const isStale = () => signal.aborted || reading !== this.reading;
    if (this.state.status === 'off') this.setState({ status: 'working', done: 0 });

    const result = await readPage(document, signal);
    if (!result || isStale()) return;
    if (!result.found) return this.fail(result.failure);
    const { article, language } = result;
    this.article = article;
    this.changes?.follow(
      article.roots,
      article.blocks.map(({ element }) => element),
    );
    if (this.found?.text === article.text && !this.isOutdated) return this.paint();
    if (this.found) this.view.carry(article, this.settings);
    await this.analyse(article, language, isStale);
  }

  private async analyse(article: Article, language: string, isStale: () => boolean): Promise<void> {
    const { rules } = this.settings.local;
    const readAt = new Date().toISOString();
    const answer = await this.engine.analyze({ text: article.text, language, rules }, (done) => {
      if (!this.found && !isStale()) this.setState({ status: 'working', done });
    });
    if (!answer || isStale()) return;
    if (!answer.ok) return answer.failure === 'extension-updated' ? this.ending.abort() : this.fail(answer.failure);
    this.found = answer.analysis;
    this.readAt = readAt;
    this.isOutdated = false;
    return this.paint();
  }

  private fail(failure: Failure): void {
    this.changes?.follow([], []);
    this.forget();
    this.setState({ status: 'failed', failure });
  }

  private paint(): void {
    const { article, found } = this;
    if (!article || !found) return;
    const { analysis, dismissed, byReader, stands } = this.corrections.over(found);
    this.analysis = analysis;
    // Whose words are in focus may have gone with the text that was.
    if (!analysis.speakers.some(({ id }) => id === this.mode.speaker)) this.mode = { ...this.mode, speaker: null };
    const { mode } = this;
    this.view.paint(article, analysis, this.settings, { dismissed, mode });
    this.schemes?.follow(this.view.ground, this.view.scheme);
    this.setState({
      status: 'ready',
      title: article.title,
      address: pageAddress(location),
      facts: { ...article.facts, authors: [...article.facts.authors], read: this.readAt },
      analysis,
      dismissed: [...dismissed],
      outline: this.outliner.outlineOf(article),
      mode,
      corrections: this.corrections.all.map((correction, i) => ({ correction, stands: stands[i] ?? false })),
      keepsCorrections: this.corrections.areKept,
      byReader: [...byReader],
    });
    this.overlay?.refresh();
  }

  private setState(state: PageState): void {
    // A page that moves its nodes about has panels hear nothing new.
    if (isSameState(this.state, state)) return this.notifySpeakers();
    this.state = state;
    this.panels.tell({ kind: 'state', state });
    return this.notifySpeakers();
  }

  /** Tells the background for its badge; where it can't be told, the extension is gone. */
  private notifySpeakers(): void {
    const speakers = this.state.status === 'ready' ? this.shownSpeakers(this.state.analysis) : null;
    if (!sendNotice({ kind: 'shown', speakers })) this.ending.abort();
  }

  private shownSpeakers({ attributions }: Analysis): number {
    return new Set(claimsInOrder(this.view.painted).flatMap((claim) => attributions[claim]?.speakers ?? [])).size;
  }

  private change(stored: Settings): void {
    const before = this.settings;
    this.settings = this.ownRules.over(stored);
    if (JSON.stringify(before.local.rules) === JSON.stringify(this.settings.local.rules)) return this.paint();
    this.isOutdated = true;
    return void this.read();
  }

  private receive(message: PanelMessage): void {
    switch (message.kind) {
      case 'switch':
        if (message.on) return this.switchOn();
        return this.switchOff();
      case 'retry':
        this.switchOff();
        return this.switchOn();
      case 'go-to':
        return this.goTo(message.target);
      case 'point':
        return this.view.highlights.point(this.rangesOf(message.target));
      case 'step':
        return this.step(message.to);
      case 'link':
        return void this.tellLink(message.claim);
      case 'places':
        return void this.tellPlaces();
      case 'dismiss':
        return this.dismiss(message.claim, message.dismissed);
      case 'correct':
        return void this.corrections.add(message.wanted);
      case 'undo':
        return this.corrections.undo(message.correction);
      case 'keep-corrections':
        return void this.corrections.setKept(message.keep);
      case 'mode':
        this.mode = message.mode;
        return this.paint();
      case 'next-mode':
        this.mode = nextMode(this.mode);
        return this.paint();
    }
  }

  private goTo(target: Target): void {
    if (target.kind === 'claim') this.current = target.index;
    this.view.highlights.flash(this.rangesOf(target));
  }

  private step(to: 'next' | 'previous'): void {
    const claim = stepFrom(claimsInOrder(this.view.painted), this.current, to);
    if (claim === undefined) return;
    this.goTo({ kind: 'claim', index: claim });
    this.overlay?.arrive(claim);
  }

  private dismiss(claim: number, dismissed: boolean): void {
    const { analysis } = this;
    const content = analysis?.attributions[claim]?.content;
    if (!analysis || !content) return;
    if (!dismissed) return this.corrections.undoDismissal(analysis, claim);
    this.corrections.add({ kind: 'not-a-claim', claim: content.map((span) => quotationOf(analysis.text, span)) });
  }

  private overlayLinks(): OverlayLinks {
    return {
      analysis: () => this.analysis,
      looks: () => this.settings.looks,
      pointed: (target) => this.panels.tell({ kind: 'pointed', target }),
      goTo: (target) => this.goTo(target),
      article: () => this.article,
      correct: (wanted) => this.corrections.add(wanted),
      undo: (correction) => this.corrections.undo(correction),
      always: (name, type) => this.ownRules.keep(name, type, () => this.change(this.settings)),
    };
  }

  private async tellLink(claim: number): Promise<void> {
    const range = this.analysis && this.view.wordsOf(this.analysis, { kind: 'claim', index: claim });
    const linkTo = await pageLinker(document);
    this.panels.tell({ kind: 'link', claim, address: linkTo(range, location.href) });
  }

  private async tellPlaces(): Promise<void> {
    const { analysis, watching } = this;
    const places = analysis && watching && (await claimPlaces(document, this.view, analysis, watching.signal));
    this.panels.tell({ kind: 'places', places: places || [] });
  }

  private rangesOf(target: Target | null): Range[] {
    return target && this.analysis ? this.view.rangesOf(this.analysis, target) : [];
  }
}
