/** How long a slice may keep the page's thread, in milliseconds: half a frame. */
const SLICE_MILLISECONDS = 8;

/**
 * Drives a generator to its end, letting the page go on between slices; null where the signal fires before. A clock that
 * the page has frozen makes it one slice, nothing worse.
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T | null> {
  let sliceStart = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - sliceStart < SLICE_MILLISECONDS) continue;
    await breathe();
    if (signal.aborted) return null;
    sliceStart = performance.now();
  }
}

function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resume) => void setTimeout(resume));
}
