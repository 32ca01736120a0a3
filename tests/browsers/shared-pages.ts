import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PAGES } from '../article/measure';
import type { Served } from './harness';

/** Where a shared page is served. All are of one site: browsers start a process for each site, which takes a second. */
export const addressOf = (name: string) => `http://pages.example/${name}`;

/** Nothing of the page runs or is fetched, but its own styles hold. */
const SCRIPTS_OFF = "default-src 'none'; style-src 'unsafe-inline'";

/** Hints that open connections, which no content policy forbids, would be requests of the page's own. */
const withoutHints = (html: string) =>
  html.replace(/\brel=(["']?)(?:dns-prefetch|preconnect|prefetch|preload|prerender)\b/gi, 'rel=$1hint');

/** The shared pages by address, with their own inline scripts allowed to run or not. */
export function servedPages(names: readonly string[], scripts: 'on' | 'off'): Record<string, Served & object> {
  return Object.fromEntries(
    names.map((name) => [
      addressOf(name),
      {
        body: withoutHints(readFileSync(join(PAGES, `${name}.html`), 'utf8')),
        headers: scripts === 'off' ? { 'content-security-policy': SCRIPTS_OFF } : {},
      },
    ]),
  );
}

/** Messages in the console that come from us rather than from the page. */
const OURS = /sourcelight|(?:chrome|moz)-extension:/i;

/** Hands over the errors in a page's console that are ours. */
export function watchErrors(page: Page, report: (text: string) => void): void {
  const heard = (text: string) => void (OURS.test(text) && report(text));
  page.on('console', (message) => message.type() === 'error' && heard(message.text()));
  page.on('pageerror', (error) => heard(`${String(error)} ${error instanceof Error ? error.stack : ''}`));
}
