/** Why a collection can't be read or changed. The interface has a sentence for each. */
export const COLLECTION_FAILURES = [
  /** Made by a newer version of the extension. Nothing was touched. */
  'newer-version',
  /** No room: what was to be written is not, what was there is. */
  'full',
  /** A private window: nothing is kept. */
  'private',
  /** Another page of an older version holds it. */
  'blocked',
  /** What is to be changed is gone: deleted in another window. */
  'gone',
  'broken',
] as const;
export type CollectionFailure = (typeof COLLECTION_FAILURES)[number];

export class CollectionError extends Error {
  override readonly name = 'CollectionError';
  constructor(
    readonly failure: CollectionFailure,
    options?: ErrorOptions,
  ) {
    super(`The collection can't be used: ${failure}.`, options);
  }
}

/**
 * The failure behind an error of the browser's database. Full disks show as `QuotaExceededError`, in Chromium on a disk that
 * is really full as `DataError`; Firefox opens no database for private windows and says `InvalidStateError`.
 */
export function failureOf(error: unknown, phase: 'open' | 'use'): CollectionFailure {
  if (error instanceof CollectionError) return error.failure;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer-version';
  if (name === 'QuotaExceededError' || (name === 'DataError' && phase === 'use')) return 'full';
  if (name === 'InvalidStateError' && phase === 'open') return 'private';
  return 'broken';
}
