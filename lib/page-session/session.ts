import type { Analysis } from '../analysis/contract';
import type { Failure, PanelMessage } from '../extension/messages';
import { hostOf, isKeptOut, readSettings, watchSettings } from '../extension/settings';
import type { Settings } from '../extension/settings/schema';
import { tellVisit } from '../extension/visits';
import { ArticleReader } from './article-reader';
import { EngineClient } from './engine-client';
import { pageAddress } from './navigation';
import { Outliner } from './outline';
import { Overlay, type OverlayLinks } from './overlay';
import { OwnRules } from './own-rules';
import { PageCorrections } from './page-corrections';
import { PageWatch } from './page-watch';
import { PanelHost } from './panel-host';
import { claimPlaces, linkToClaim } from './places';
import { ChosenMode } from './reading-mode';
import { claimsInOrder } from './targets';
import { ToldState } from './told-state';
import { PageView } from './view';
import { Walk } from './walk';

/** The state of the page: what is read, analysed and shown, and what the reader asks of it. */
export class SessionRun {
  private readonly state: ToldState;
  /** As the reader has corrected it. */
  private analysis: Analysis | undefined;
  private readonly mode = new ChosenMode();
  private readonly reader: ArticleReader;
  private readonly outliner: Outliner;
  private readonly ownRules = new OwnRules();
  private readonly corrections: PageCorrections;
  private readonly view: PageView;
  private readonly walk: Walk;
  /** Fires when the page is switched off; the panels are still answered then. */
  private watching: AbortController | undefined;
  private watch: PageWatch | undefined;
  private overlay: Overlay | undefined;

  static async start(ending: AbortController): Promise<void> {
    const { signal } = ending;
    // First of all, so that a panel that asks at once is answered.
    let run: SessionRun | undefined;
    const early: PanelMessage[] = [];
    const panels = new PanelHost(
      () => ({ kind: 'state', state: run?.state.now ?? { status: 'working', done: 0 } }),
      (message) => (run ? run.receive(message) : early.push(message)),
      signal,
    );
    const { settings } = await readSettings();
    if (signal.aborted) return;
    run = new SessionRun(settings, panels, ending);
    watchSettings(({ settings }) => run?.change(settings), signal);
    if (isKeptOut(settings.local, hostOf(location.href))) run.state.set({ status: 'off' });
    else run.switchOn();
    for (const message of early) run.receive(message);
  }

  private constructor(
    private settings: Settings,
    private readonly panels: PanelHost,
    ending: AbortController,
  ) {
    this.state = new ToldState(
      panels,
      () => this.shownSpeakers(),
      () => ending.abort(),
    );
    this.reader = new ArticleReader(document, new EngineClient(ending.signal), {
      article: (article, isOther) => {
        this.watch?.followText(article);
        if (isOther) this.view.carry(article, this.settings);
      },
      progress: (done) => this.state.set({ status: 'working', done }),
      ready: () => this.paint(),
      failed: (failure) => this.fail(failure),
      gone: () => ending.abort(),
    });
    this.corrections = new PageCorrections(
      () => pageAddress(location),
      () => this.paint(),
      ending.signal,
    );
    this.view = new PageView(window, ending.signal);
    this.walk = new Walk(this.view, () => this.analysis);
    this.outliner = new Outliner(
      document,
      ending.signal,
      (names) => tellVisit(pageAddress(location), names),
      () => this.paint(),
    );
    ending.signal.addEventListener('abort', () => this.watching?.abort(), { once: true });
  }

  private switchOn(): void {
    if (this.watching) return;
    this.watching = new AbortController();
    const { signal } = this.watching;
    this.overlay = new Overlay(document, this.view, this.overlayLinks(), signal);
    this.watch = new PageWatch(
      window,
      () => this.overlay?.element,
      { changed: () => void this.read(), moved: () => this.moved(), turned: () => this.paint() },
      signal,
    );
    void this.read();
  }

  private switchOff(): void {
    this.watching?.abort();
    this.watching = undefined;
    this.watch = undefined;
    this.overlay = undefined;
    this.reader.stop();
    this.forget();
    this.state.set({ status: 'off' });
  }

  private forget(): void {
    this.reader.forget();
    this.analysis = undefined;
    this.walk.forget();
    this.view.clear();
    this.overlay?.hide();
  }

  /** The address changed under us: another article will come. */
  private moved(): void {
    void this.corrections.load();
    this.mode.forget();
    this.outliner.forget();
    this.forget();
    this.state.set({ status: 'working', done: 0 });
    void this.read();
  }

  private async read(): Promise<void> {
    const signal = this.watching?.signal;
    if (!signal) return;
    if (this.state.now.status === 'off') this.state.set({ status: 'working', done: 0 });
    await this.reader.read(this.settings.local.rules, signal);
  }

  private fail(failure: Failure): void {
    this.watch?.followText();
    this.forget();
    this.state.set({ status: 'failed', failure });
  }

  private paint(): void {
    const { article, found, readAt } = this.reader;
    if (!article || !found) return;
    const { analysis, dismissed, byReader, stands } = this.corrections.over(found);
    this.analysis = analysis;
    const mode = this.mode.over(analysis);
    this.view.paint(article, analysis, this.settings, { dismissed, mode }, () => {
      this.watch?.followGround(this.view.ground, this.view.scheme);
      this.state.set({
        status: 'ready',
        title: article.title,
        address: pageAddress(location),
        facts: { ...article.facts, authors: [...article.facts.authors], read: readAt },
        analysis,
        dismissed: [...dismissed],
        outline: this.outliner.outlineOf(article),
        mode,
        corrections: this.corrections.standing(stands),
        keepsCorrections: this.corrections.areKept,
        byReader: [...byReader],
      });
      this.overlay?.refresh();
    });
  }

  /** How many speakers' words are painted now, for the badge. */
  private shownSpeakers(): number {
    const { attributions = [] } = this.analysis ?? {};
    return new Set(claimsInOrder(this.view.painted).flatMap((claim) => attributions[claim]?.speakers ?? [])).size;
  }

  private change(stored: Settings): void {
    const before = this.settings;
    this.settings = this.ownRules.over(stored);
    if (JSON.stringify(before.local.rules) === JSON.stringify(this.settings.local.rules)) return this.paint();
    this.reader.outdate();
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
        return this.walk.goTo(message.target);
      case 'point':
        return this.walk.point(message.target);
      case 'step':
        return this.step(message.to);
      case 'link':
        return void this.tellLink(message.claim);
      case 'places':
        return void this.tellPlaces();
      case 'dismiss':
        if (this.analysis) this.corrections.dismiss(this.analysis, message.claim, message.dismissed);
        return undefined;
      case 'correct':
        return void this.corrections.add(message.wanted);
      case 'undo':
        return this.corrections.undo(message.correction);
      case 'keep-corrections':
        return void this.corrections.setKept(message.keep);
      case 'mode':
        this.mode.choose(message.mode);
        return this.paint();
      case 'next-mode':
        this.mode.chooseNext();
        return this.paint();
    }
  }

  private step(to: 'next' | 'previous'): void {
    const claim = this.walk.step(to);
    if (claim !== undefined) this.overlay?.arrive(claim);
  }

  private overlayLinks(): OverlayLinks {
    return {
      analysis: () => this.analysis,
      looks: () => this.settings.looks,
      pointed: (target) => this.panels.tell({ kind: 'pointed', target }),
      goTo: (target) => this.walk.goTo(target),
      article: () => this.reader.article,
      correct: (wanted) => this.corrections.add(wanted),
      undo: (correction) => this.corrections.undo(correction),
      always: (name, type) => this.ownRules.keep(name, type, () => this.change(this.settings)),
    };
  }

  private async tellLink(claim: number): Promise<void> {
    const address = await linkToClaim(document, this.view, this.analysis, claim);
    this.panels.tell({ kind: 'link', claim, address });
  }

  private async tellPlaces(): Promise<void> {
    const { analysis, watching } = this;
    const places = analysis && watching && (await claimPlaces(document, this.view, analysis, watching.signal));
    this.panels.tell({ kind: 'places', places: places || [] });
  }
}
