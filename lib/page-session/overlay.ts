import type { Box } from '../card/placement';
import { CARD_STYLES } from '../card/styles';
import { Announcer, cardModelOf, ClaimCard, OverlayHost, Overview, Pill, type CardActions } from '../card';
import type { Article } from '../article';
import type { Wanted } from '../corrections';
import { pageLinker } from '../claim-links';
import type { Analysis } from '../analysis/contract';
import type { SourceType } from '../analysis/source-types';
import type { Target } from '../extension/messages';
import { interfaceDirection, interfaceLanguage, text } from '../interface-text';
import type { LookSettings } from '../extension/settings/schema';
import { lookOf } from '../looks';
import type { Mark } from '../highlights';
import { copyText } from './clipboard';
import { offsetInTop } from './frame-offset';
import { watchPointer } from './pointer';
import { watchSelection } from './selection';
import { SelectionOffer } from './selection-offer';
import { claimsInOrder, stepFrom, targetOf } from './targets';
import type { PageView } from './view';

/** How long a correction can be taken back in the page, in milliseconds; in the popup it always can. */
const UNDO_MILLISECONDS = 8_000;

/** What the overlay needs of the page's session, and what it asks of it. */
export interface OverlayLinks {
  readonly analysis: () => Analysis | undefined;
  readonly looks: () => LookSettings;
  readonly pointed: (target: Target | null) => void;
  readonly goTo: (target: Target) => void;
  readonly article: () => Article | undefined;
  /** Corrects something; the id to take it back by. */
  readonly correct: (wanted: Wanted) => string;
  readonly undo: (correction: string) => void;
  readonly always: (name: string, type: SourceType) => void;
}

/** The parts of the page that are ours: card, overview, announcements. Made when first needed, gone with the signal. */
export class Overlay {
  private readonly host: OverlayHost;
  private readonly card: ClaimCard;
  private readonly announcer: Announcer;
  private readonly overview: Overview;
  private readonly pill: Pill;
  private readonly selections: SelectionOffer;
  private lastLine: Box = { left: 0, right: 0, top: 0, bottom: 0 };
  private readonly pointerTells: Parameters<typeof watchPointer>[2];
  private readonly watched = new WeakSet<Document>();

  constructor(
    private readonly document: Document,
    private readonly view: PageView,
    private readonly links: OverlayLinks,
    private readonly signal: AbortSignal,
  ) {
    const language = { tag: interfaceLanguage(), direction: interfaceDirection() };
    this.host = new OverlayHost(document, CARD_STYLES, language, signal);
    this.card = new ClaimCard(document, this.host, () => view.highlights.point([]), signal);
    this.announcer = new Announcer(document, this.host);
    this.overview = new Overview(document, this.host, (index) => links.goTo({ kind: 'claim', index }), signal);
    this.pill = new Pill(document, this.host, signal);
    this.selections = new SelectionOffer(this.pill, this.card, view, links, (wanted, line) => {
      this.lastLine = line;
      this.correct(wanted);
    });
    this.pointerTells = {
      over: (mark: Mark | undefined) => {
        if (!mark) this.card.leave();
        links.pointed(mark ? targetOf(mark) : null);
      },
      rest: (mark: Mark, x: number, y: number) => {
        const target = targetOf(mark);
        if (target) this.showCard(target, { left: x, right: x, top: y - 10, bottom: y + 10 });
      },
    };
    this.watchPointers();
  }

  /** Our element in the page, while there is one. */
  get element(): HTMLElement | undefined {
    return this.host.element;
  }

  /** The claims have changed. */
  refresh(): void {
    this.watchPointers();
    const analysis = this.links.analysis();
    const looks = this.links.looks();
    const { shown } = this.card;
    if (shown && !(analysis && cardModelOf(analysis, shown.target)?.content === shown.content)) this.card.hide();
    if (!analysis || !looks.overview) return this.overview.show([]);
    const scheme = this.view.scheme;
    const marks = claimsInOrder(this.view.painted).flatMap((claim) => {
      const model = cardModelOf(analysis, { kind: 'claim', index: claim });
      const [range] = this.view.rangesOf(analysis, { kind: 'claim', index: claim });
      if (!model || !range) return [];
      return [
        { claim, range, colour: lookOf(model.type, looks, scheme).colour, label: model.name || text('cardNobody') },
      ];
    });
    return this.overview.show(marks);
  }

  hide(): void {
    this.card.hide();
    this.overview.show([]);
  }

  /** Opens the card beside a claim that the keyboard went to, and says where the reader is. */
  arrive(claim: number): void {
    const analysis = this.links.analysis();
    const model = analysis && cardModelOf(analysis, { kind: 'claim', index: claim });
    if (!model) return;
    const [range] = this.view.rangesOf(analysis, model.target);
    if (range) this.showCard(model.target, range.getBoundingClientRect());
    const claims = claimsInOrder(this.view.painted);
    const place = [claims.indexOf(claim) + 1, claims.length] as const;
    this.announcer.say(text('cardAnnounce', ...place, model.name || text('cardNobody'), model.content));
  }

  /** In the page and in the frames that hold some of the article: a frame keeps the pointer's events to itself. */
  private watchPointers(): void {
    for (const document of [this.document, ...this.view.highlights.paintedDocuments]) {
      if (this.watched.has(document)) continue;
      this.watched.add(document);
      watchPointer(document, this.view.highlights, this.pointerTells, this.signal);
      watchSelection(document, this.links.article, (selection) => this.selections.offer(selection), this.signal);
    }
  }

  private showCard(target: Target, line: Box): void {
    const analysis = this.links.analysis();
    const model = analysis && cardModelOf(analysis, target);
    if (!model) return;
    this.lastLine = line;
    const { scheme } = this.view;
    const look = { ...lookOf(model.type, this.links.looks(), scheme), scheme };
    this.card.show(model, { line, column: this.columnOf(analysis, target) }, look, this.actionsOf(analysis, target));
    this.view.highlights.point(this.view.rangesOf(analysis, target));
  }

  /** The block of text that a target stands in, in the top window. */
  private columnOf(analysis: Analysis, target: Target): Box | undefined {
    const [range] = this.view.rangesOf(analysis, target);
    const block = this.links.article()?.blocks.find(({ element }) => range && element.contains(range.startContainer));
    if (!block) return undefined;
    const { left, top, right, bottom } = block.element.getBoundingClientRect();
    const { x, y } = offsetInTop(block.element.ownerDocument);
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  }

  /** Does what the reader says, and offers to take it back. */
  private correct(wanted: Wanted): void {
    const line = this.lastLine;
    this.card.hide();
    const correction = this.links.correct(wanted);
    const words = { words: text('correctDone'), label: text('correctUndo') };
    this.pill.show(line, words, () => this.links.undo(correction), UNDO_MILLISECONDS);
  }

  private actionsOf(analysis: Analysis, target: Target): CardActions {
    const claim = analysis.attributions[target.index];
    const [speaker] = claim?.speakers ?? [];
    const ofSpeaker = claimsInOrder(this.view.painted).filter((index) => {
      const { speakers } = analysis.attributions[index]!;
      return speaker === undefined ? index === target.index : speakers.includes(speaker);
    });
    return {
      copy: () => this.copy(analysis, target),
      step:
        ofSpeaker.length > 1
          ? (to) => {
              const index = stepFrom(ofSpeaker, target.index, to);
              if (index === undefined) return;
              this.links.goTo({ kind: 'claim', index });
              this.arrive(index);
            }
          : null,
      correct: (wanted) => this.correct(wanted),
      always: (name, type) => {
        this.card.hide();
        this.links.always(name, type);
      },
    };
  }

  /** The claim in its own words with who says it and a link to the place. */
  private async copy(analysis: Analysis, target: Target): Promise<boolean> {
    const model = cardModelOf(analysis, target);
    if (!model) return false;
    const link = (await pageLinker(this.document))(this.view.wordsOf(analysis, target), location.href);
    return copyText(this.document, `${model.content}\n${model.name}\n${link}`.trim());
  }
}
