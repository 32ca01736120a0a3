/** How long a slice may keep the page's thread, in milliseconds: half a frame. */
const SLICE_MILLISECONDS = 8;

/**
 * Drives a generator to its end, letting the page go on between slices; null where the signal fires before. A clock that
 * the page has frozen makes it one slice, nothing worse.
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const step = slice(work);
    if (step.done) return step.value;
    await breathe();
    if (signal.aborted) return null;
  }
}

/** The same for work that mostly ends within its first slice: then it is done on return, and `done` has been called. */
export function atOnceOrInSlices(work: Generator<unknown, void>, signal: AbortSignal, done: () => void): void {
  if (slice(work).done) return done();
  return void breathe().then(() => signal.aborted || atOnceOrInSlices(work, signal, done));
}

/** Goes on with work until its time is up. */
function slice<T>(work: Generator<unknown, T>): IteratorResult<unknown, T> {
  const begin = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() - begin >= SLICE_MILLISECONDS) return step;
  }
}

function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resume) => void setTimeout(resume));
}
