import { changed, type Draft, type TokenSpan } from '../draft';
import type { History } from '../history';

/** The place of a draft while quotations further on may still go to it. */
export interface Slot {
  draft: Draft;
}

/** Gives further contents to the draft of a slot, by the step with that id. */
export function give(slot: Slot, spans: readonly TokenSpan[], step: string, history: History): void {
  slot.draft = history.mended(slot.draft, changed(slot.draft, { content: [...slot.draft.content, ...spans] }), step);
}
