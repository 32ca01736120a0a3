import * as z from 'zod/mini';
import type { Analyzer } from '../analysis/analyzer';
import { readLanguageOf, type ReadLanguage } from '../analysis/languages/tags';
import { engineRequestSchema, type EngineReply, type EngineRequest } from '../extension/messages';
import { MAX_TEXT_LENGTH, PROGRESS_MILLISECONDS, TURN_MILLISECONDS } from './limits';
import { createScheduler, type Clock } from './scheduler';

type AnalyzeRequest = Extract<EngineRequest, { kind: 'analyze' }>;

/** The part of an extension port that the host needs. */
export interface EnginePort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: EngineReply): void;
}

/**
 * Answers requests for analyses, many ports fairly at a time. `loadAnalyzer` is asked for each request, so that a failed
 * load is tried again. Returns the function to call with each new port.
 */
export function createEngineHost(
  loadAnalyzer: (language: ReadLanguage) => Promise<Analyzer>,
  clock: Clock,
): (port: EnginePort) => void {
  const scheduler = createScheduler(clock, TURN_MILLISECONDS);
  const used = new Set<Analyzer>();

  return (port) => {
    let current = new AbortController();
    let currentId: number | undefined;
    port.onDisconnect.addListener(() => {
      current.abort();
      // A page's text is forgotten with the page; whichever other page was read last is only read anew.
      for (const analyzer of used) analyzer.forget();
    });
    port.onMessage.addListener((message) => {
      const parsed = z.safeParse(engineRequestSchema, message);
      if (!parsed.success) return;
      const request = parsed.data;
      if (request.kind === 'waiting') return;
      if (request.kind === 'cancel') {
        if (request.id === currentId) current.abort();
        return;
      }
      current.abort();
      current = new AbortController();
      currentId = request.id;
      void answer(port, request, current.signal);
    });
  };

  async function answer(port: EnginePort, request: AnalyzeRequest, signal: AbortSignal): Promise<void> {
    const { id, text, language, rules, memory } = request;
    const reply = (message: EngineReply) => {
      if (!signal.aborted) port.postMessage(message);
    };
    const failed = (error: unknown) => {
      console.error('Sourcelight could not analyse a page.', error);
      reply({ kind: 'failed', id, failure: 'engine-failed' });
    };
    if (text.length > MAX_TEXT_LENGTH) return reply({ kind: 'failed', id, failure: 'too-long' });
    const analyzer = await loadAnalyzer(readLanguageOf(language) ?? 'en').catch(failed);
    if (!analyzer) return undefined;
    used.add(analyzer);
    scheduler.add({
      slices: analyzer.analyzeInSlices(text, { language, rules, memory }),
      progress: nowAndThen(clock, (done) => reply({ kind: 'progress', id, done })),
      finished: ({ analysis, memory }) => reply({ kind: 'analysis', id, analysis, memory }),
      failed,
      signal,
    });
    return undefined;
  }
}

/** Passes progress on, but not more often than anyone can see. */
function nowAndThen(clock: Clock, tell: (done: number) => void): (done: number) => void {
  let last = -Infinity;
  return (done) => {
    if (clock.now() - last < PROGRESS_MILLISECONDS) return;
    last = clock.now();
    tell(done);
  };
}
