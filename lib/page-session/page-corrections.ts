import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis/contract';
import {
  applyCorrections,
  MOST_CORRECTIONS,
  quotationOf,
  type Corrected,
  type Correction,
  type Wanted,
} from '../corrections';
import { forget, keep, readKept, watchKept } from '../corrections/store';

/**
 * What the reader has corrected on this page. It lasts as long as the page; where the reader says so it is kept on this
 * machine, and then shared by all tabs of the page. In a private window nothing is kept.
 */
export class PageCorrections {
  private list: readonly Correction[] = [];
  private isKept = false;
  private applied:
    { readonly analysis: Analysis; readonly list: readonly Correction[]; readonly result: Corrected } | undefined;

  constructor(
    private readonly address: () => string,
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    if (browser.extension.inIncognitoContext) return;
    watchKept(address, (kept) => this.take(kept), signal);
    void this.load();
  }

  /** In the order they were made, each with whether the page still has the words it is about. */
  standing(stands: readonly boolean[]): { correction: Correction; stands: boolean }[] {
    return this.list.map((correction, i) => ({ correction, stands: stands[i] ?? false }));
  }

  get areKept(): boolean {
    return this.isKept;
  }

  /** Another page in the same tab. */
  async load(): Promise<void> {
    this.list = [];
    this.isKept = false;
    if (browser.extension.inIncognitoContext) return;
    const address = this.address();
    const kept = await readKept(address);
    if (kept && address === this.address()) this.take(kept);
  }

  /** Over an analysis; worked out once. */
  over(analysis: Analysis): Corrected {
    const { list, applied } = this;
    if (applied?.analysis !== analysis || applied.list !== list)
      this.applied = { analysis, list, result: applyCorrections(analysis, list) };
    return this.applied!.result;
  }

  /** Makes a correction; its id, to undo it by. */
  add(wanted: Wanted): string {
    const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    const correction: Correction = { ...wanted, id, made: new Date().toISOString() };
    this.set([...this.list, correction].slice(-MOST_CORRECTIONS));
    return id;
  }

  undo(id: string): void {
    this.set(this.list.filter((each) => each.id !== id));
  }

  /** A claim is none; or is one after all. */
  dismiss({ text, attributions }: Analysis, claim: number, dismissed: boolean): void {
    const content = attributions[claim]?.content.map((span) => quotationOf(text, span));
    if (!content) return;
    const wordsOf = (quotations: readonly { readonly exact: string }[]) => quotations.map(({ exact }) => exact).join();
    if (dismissed) this.add({ kind: 'not-a-claim', claim: content });
    else this.set(this.list.filter((each) => each.kind !== 'not-a-claim' || wordsOf(each.claim) !== wordsOf(content)));
  }

  async setKept(isKept: boolean): Promise<void> {
    if (browser.extension.inIncognitoContext) return;
    this.isKept = isKept && (await keep(this.address(), this.list));
    if (!isKept) await forget(this.address());
    this.changed();
  }

  private set(list: readonly Correction[]): void {
    this.list = list;
    if (this.isKept) void keep(this.address(), list);
    this.changed();
  }

  private take(kept: readonly Correction[] | null): void {
    this.isKept = kept !== null;
    // What has been forgotten by another tab stays here until the page goes.
    if (kept && JSON.stringify(kept) !== JSON.stringify(this.list)) this.list = kept;
    this.changed();
  }
}
