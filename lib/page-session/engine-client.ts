import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis/contract';
import {
  ENGINE_PORT,
  engineReplySchema,
  type EngineReply,
  type EngineRequest,
  type Failure,
  type TagMemory,
} from '../extension/messages';

export type AnalysisRequest = Omit<Extract<EngineRequest, { kind: 'analyze' }>, 'kind' | 'id' | 'memory'>;

export type EngineAnswer =
  { readonly ok: true; readonly analysis: Analysis } | { readonly ok: false; readonly failure: Failure };

interface Pending {
  readonly request: EngineRequest;
  readonly progress: (done: number) => void;
  readonly resolve: (answer: EngineAnswer | null) => void;
  attempts: number;
  /** The farthest the engine has come with it, as it tells. */
  farthest: number;
}

/**
 * The browser may stop the background while it works, and lose what comes just then; a third time in a row is no accident, unless
 * each time more was done.
 */
const MOST_ATTEMPTS = 3;

/** Time for the browser to be done with stopping the background, in milliseconds: before that, a new request can be lost. */
const STOPPING = 300;

/**
 * The engine tells of its progress several times a second. After so long a silence, in milliseconds, nobody is working: a
 * request can be lost on its way to a background that is just being stopped.
 */
const MOST_SILENCE = 20_000;

/**
 * The page lets itself be heard at least so often, in milliseconds, while it waits: Firefox stops a background 30 seconds
 * after the last message to it, however much it works and tells.
 */
const HEARD_AFTER = 10_000;

/**
 * Asks the background's engine, one request at a time: a newer one takes the place of the one before, which then resolves
 * with null. Keeps the tags of paragraphs already worked, so that a changed text costs its changed paragraphs only. The
 * line is open only while a request runs.
 */
export class EngineClient {
  private port: ReturnType<typeof browser.runtime.connect> | undefined;
  private pending: Pending | undefined;
  private memory: TagMemory = {};
  private lastId = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private lastHeard = 0;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.cancel(), { once: true });
  }

  analyze(wanted: AnalysisRequest, progress: (done: number) => void): Promise<EngineAnswer | null> {
    this.pending?.resolve(null);
    return new Promise((resolve) => {
      const request: EngineRequest = { kind: 'analyze', id: ++this.lastId, ...wanted, memory: this.memory };
      this.pending = { request, progress, resolve, attempts: 0, farthest: 0 };
      this.send();
    });
  }

  cancel(): void {
    this.finish(null);
    this.memory = {};
  }

  private send(): void {
    if (!this.pending) return;
    if (this.pending.attempts++ >= MOST_ATTEMPTS) return this.finish({ ok: false, failure: 'engine-failed' });
    try {
      const port = (this.port ??= this.connect());
      port.postMessage(this.pending.request);
      this.lastHeard = performance.now();
      this.listen();
    } catch {
      // The extension was updated, reloaded or removed: nobody is there to ask.
      this.finish({ ok: false, failure: 'extension-updated' });
    }
    return undefined;
  }

  private connect(): ReturnType<typeof browser.runtime.connect> {
    const port = browser.runtime.connect({ name: ENGINE_PORT });
    port.onMessage.addListener((message: unknown) => {
      const reply = z.safeParse(engineReplySchema, message);
      if (reply.success && reply.data.id === this.pending?.request.id) this.take(reply.data);
    });
    port.onDisconnect.addListener(() => {
      if (this.port !== port) return;
      this.port = undefined;
      clearTimeout(this.silence);
      this.silence = setTimeout(() => this.send(), STOPPING);
    });
    return port;
  }

  private take(reply: EngineReply): void {
    if (reply.kind === 'progress') {
      this.listen();
      this.beHeard(reply.id);
      return this.tell(reply.done);
    }
    if (reply.kind === 'failed') return this.finish({ ok: false, failure: reply.failure });
    this.memory = reply.memory;
    return this.finish({ ok: true, analysis: reply.analysis });
  }

  private tell(done: number): void {
    const { pending } = this;
    if (!pending) return;
    if (done > pending.farthest) [pending.farthest, pending.attempts] = [done, 1];
    pending.progress(done);
  }

  /** In answer to progress rather than by a timer: browsers hold those of a tab in the back back. */
  private beHeard(id: number): void {
    if (performance.now() - this.lastHeard < HEARD_AFTER) return;
    this.lastHeard = performance.now();
    this.port?.postMessage({ kind: 'waiting', id } satisfies EngineRequest);
  }

  /** Asks anew if nothing more is heard. */
  private listen(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      this.port?.disconnect();
      this.port = undefined;
      this.send();
    }, MOST_SILENCE);
  }

  private finish(answer: EngineAnswer | null): void {
    clearTimeout(this.silence);
    const { pending, port } = this;
    this.pending = undefined;
    this.port = undefined;
    port?.disconnect();
    pending?.resolve(answer);
  }
}
