/** How much room the collections take, and whether the browser may clear them by itself. */
export interface Space {
  /** Bytes, near enough. */
  readonly used: number;
  /**
   * True when less than a tenth of the room is left. Chromium's quota is no measure of the disk (what is used and ten
   * gigabytes, always), so that only Firefox ever says so.
   */
  readonly scarce: boolean;
  /** The browser keeps it even when the disk is full. */
  readonly lasting: boolean;
}

/** Undefined where the browser does not tell. */
export async function spaceUsed(): Promise<Space | undefined> {
  try {
    const [{ usage, quota }, lasting] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    if (usage === undefined) return undefined;
    return { used: usage, scarce: quota !== undefined && usage > 0.9 * quota, lasting };
  } catch {
    return undefined;
  }
}

/** Asks the browser to keep the collections for good; true when it does. A service worker can't ask. */
export async function keepForGood(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
