import type { PageState } from '../extension/messages';

/** Whether a state tells nothing that the one before did not tell. */
export function isSameState(before: PageState, now: PageState): boolean {
  if (before.status === 'failed' && now.status === 'failed') return before.failure === now.failure;
  return (
    before.status === 'ready' &&
    now.status === 'ready' &&
    before.analysis === now.analysis &&
    before.title === now.title &&
    before.address === now.address &&
    before.dismissed.join() === now.dismissed.join() &&
    before.keepsCorrections === now.keepsCorrections &&
    JSON.stringify(before.corrections) === JSON.stringify(now.corrections) &&
    JSON.stringify([before.outline, before.mode]) === JSON.stringify([now.outline, now.mode])
  );
}
