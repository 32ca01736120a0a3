import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  readSettings,
  watchSettings,
  type ChangeFailure,
  type ReadSettings,
} from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings/schema';

export interface SettingsHandle extends ReadSettings {
  /** Stores a change; what the stores refuse shows in `failure`. */
  readonly change: (change: (settings: Settings) => Settings) => void;
  readonly failure: ChangeFailure | undefined;
}

/** The reader's settings, kept up to date; undefined until they are read. */
export function useSettings(): SettingsHandle | undefined {
  const [read, setRead] = useState<ReadSettings>();
  const [failure, setFailure] = useState<ChangeFailure>();

  // Before the first paint: after it would be a frame lost.
  useLayoutEffect(() => {
    const ending = new AbortController();
    watchSettings(setRead, ending.signal);
    const start = async () => {
      const first = await readSettings();
      if (!ending.signal.aborted) setRead(first);
    };
    void start();
    return () => ending.abort();
  }, []);

  const change = useCallback((change: (settings: Settings) => Settings) => {
    const store = async () => {
      // Shown at once, stored after: a switch must not wait for the disk.
      setRead((before) => before && { ...before, settings: change(before.settings) });
      const changed = await changeSettings(change);
      setFailure(changed.ok ? undefined : changed.failure);
      if (!changed.ok) setRead(await readSettings());
    };
    void store();
  }, []);

  return read && { ...read, change, failure };
}
