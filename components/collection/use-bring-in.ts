import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { bringIn, type GivenFile, type Means, type Outcome } from '../../lib/collection/bring-in';
import { readPreferences } from '../../lib/collection/keep/preferences';
import { readSettings } from '../../lib/extension/settings';
import { EngineClient } from '../../lib/page-session/engine-client';
import { readLanguageOf } from '../../lib/analysis/languages/tags';
import { decideLanguage, detect } from '../../lib/page-session/language';

export interface BringingIn {
  /** Null while nothing is being brought in. */
  readonly at: { readonly done: number; readonly of: number; readonly file: string } | null;
  /** How the files of the last time went, in order. */
  readonly outcomes: readonly Outcome[];
  /** Whether it was cancelled before its end. */
  readonly stopped: boolean;
}

/** The page is told of progress at most this often, in milliseconds. */
const DRAWN_EVERY = 120;

/** Brings files in with this page's parser and the background's engine. */
export function useBringIn() {
  const [state, setState] = useState<BringingIn>({ at: null, outcomes: [], stopped: false });
  const ending = useRef<AbortController>(undefined);
  useEffect(() => () => ending.current?.abort(), []);

  const start = useCallback(async (collection: string, files: readonly GivenFile[]) => {
    ending.current?.abort();
    const { signal } = (ending.current = new AbortController());
    const { whole } = await readPreferences();
    const outcomes: Outcome[] = [];
    let drawn = 0;
    const draw = (isLast: boolean) => {
      if (!isLast && performance.now() - drawn < DRAWN_EVERY) return;
      drawn = performance.now();
      const at = { done: outcomes.length, of: files.length, file: files[outcomes.length]?.name ?? '' };
      setState({ at: isLast ? null : at, outcomes: [...outcomes], stopped: isLast && outcomes.length < files.length });
    };
    draw(false);
    for await (const outcome of bringIn(collection, files, await means(signal), whole, signal)) {
      outcomes.push(outcome);
      draw(false);
    }
    draw(true);
  }, []);

  return { state, start, cancel: useCallback(() => ending.current?.abort(), []) };
}

async function means(signal: AbortSignal): Promise<Means> {
  const engine = new EngineClient(signal);
  const { rules } = (await readSettings()).settings.local;
  return {
    // Declarative shadow roots become real ones, as in the page that was saved.
    parse: (html) => Document.parseHTMLUnsafe(html),
    async analyse({ text, language: said }) {
      const language = decideLanguage(said, await detect(text), text);
      if (!readLanguageOf(language)) return 'language';
      const answer = await engine.analyze({ text, language, rules }, () => undefined);
      return answer?.ok ? answer.analysis : null;
    },
    pause: () => new Promise((resume) => setTimeout(resume)),
  };
}
