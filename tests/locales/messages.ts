import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets `browser.i18n.getMessage` answer from the real messages of a language, as the browsers do. */
export function useMessages(language: string): void {
  const file = path.resolve(import.meta.dirname, `../../public/_locales/${language}/messages.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  const i18n = fakeBrowser.i18n as { getMessage: (name: string, values?: string | string[]) => string };
  vi.spyOn(i18n, 'getMessage').mockImplementation((name, values = []) =>
    (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => [values].flat()[Number(place) - 1] ?? ''),
  );
}
