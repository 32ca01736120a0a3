/**
 * `npm run e2e:pages-scripts`: all shared news pages in both browsers with their own inline scripts running (what they ask
 * for is refused). Two browsers without the extension say what a page is like by itself; a page that is not the same in both,
 * or does not keep still, says nothing about us and is counted as such.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pageNames, PAGES_PRESENT } from '../article/measure';
import { expectedPaint, paintIn } from './expected-paint';
import { BROWSERS, withBrowser, type BrowserName, type ExtensionBrowser } from './harness';
import { probe, type Probe } from './page-probes';
import { SessionDriver } from './session-driver';
import { addressOf, servedPages, watchErrors } from './shared-pages';

/** What came of something with a page, or the reason why nothing did. */
type Outcome<T> = { readonly value: T } | { readonly reason: string };

/** What the session did with a page, probe by probe; `claims` is the paint that the analysis asks for. */
interface Run {
  readonly status: string;
  readonly claims: Record<string, string>;
  readonly painted: Probe;
  readonly off: Probe;
  readonly again: Probe;
}

/** A page with scripts may never end loading, in milliseconds. */
const LOAD_MILLISECONDS = 30_000;
/** How long a page has to be the same to count as still, in milliseconds, and how often that is tried. */
const STILL_MILLISECONDS = 600;
const STILL_TRIES = 8;

/** Opens each page in a tab of its own; whatever goes wrong there is that page's outcome. */
async function eachPage<T>(browser: ExtensionBrowser, use: (page: Page, name: string) => Promise<T>) {
  const outcomes = new Map<string, Outcome<T>>();
  for (const name of pageNames()) {
    const page = await browser.open('about:blank');
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    try {
      await page.goto(addressOf(name), { waitUntil: 'load', timeout: LOAD_MILLISECONDS }).catch(() => undefined);
      outcomes.set(name, { value: await use(page, name) });
    } catch (error) {
      outcomes.set(name, { reason: String(error) });
    }
    await page.close().catch(() => undefined);
  }
  return outcomes;
}

/** Waits until a page is the same for a while; gives it as it is then. */
async function still(page: Page): Promise<Probe> {
  let last = await probe(page);
  for (let tries = 0; tries < STILL_TRIES; tries++) {
    await pause(STILL_MILLISECONDS);
    const now = await probe(page);
    if (now.nodes === last.nodes) return now;
    last = now;
  }
  throw new Error('does not keep still');
}

/** Each page in a browser without the extension, some time after it has come to rest. */
async function controlRun(browserName: BrowserName): Promise<{ probes: Map<string, Outcome<Probe>>; hosts: string[] }> {
  const pages = servedPages(pageNames(), 'on');
  return withBrowser(browserName, { extension: false, pages }, async (browser) => {
    const probes = await eachPage(browser, async (page) => {
      const { nodes } = await still(page);
      await pause(STILL_MILLISECONDS);
      const later = await probe(page);
      if (later.nodes !== nodes) throw new Error('does not keep still');
      return later;
    });
    return { probes, hosts: hostsIn(browser.requests) };
  });
}

/** Each page with the extension: painted, switched off, and on again. */
async function sessionRun(browserName: BrowserName) {
  const pages = servedPages(pageNames(), 'on');
  return withBrowser(browserName, { grantRequests: true, pages }, async (browser) => {
    const driver = await SessionDriver.allowAllSites(browser);
    const errors: string[] = [];
    const runs = await eachPage(browser, async (page, name): Promise<Run> => {
      watchErrors(page, (text) => errors.push(`${name}: ${text}`));
      const address = addressOf(name);
      await still(page);
      await driver.connect(address);
      try {
        const state = await driver.settled(address);
        const painted = await probe(page);
        await driver.send(address, { kind: 'switch', on: false }, 'off');
        const off = await probe(page);
        if (state.status !== 'ready') {
          const status = state.status === 'failed' ? state.failure : state.status;
          return { status, claims: {}, painted, off, again: off };
        }
        await driver.send(address, { kind: 'switch', on: true }, 'ready');
        await driver.send(address, { kind: 'step', to: 'next' });
        return { status: 'ready', claims: expectedPaint(state.analysis), painted, off, again: await probe(page) };
      } finally {
        await driver.disconnect(address);
      }
    });
    return { runs, errors, hosts: hostsIn(browser.requests) };
  });
}

/** The hosts of `GET http://host/…` and `CONNECT host:443`, each once. */
function hostsIn(requests: readonly string[]): string[] {
  return [...new Set(requests.map((request) => /^\w+ (?:\w+:\/\/)?([^/:]+)/.exec(request)?.[1] ?? request))];
}

const rangesIn = ({ painted }: Probe) => Object.values(painted).reduce((sum, layer) => sum + layer.ranges, 0);

/** Where a page with the extension is not what it is without. */
function differencesIn(name: string, { claims, painted, off, again }: Run, control: Probe): string[] {
  return [
    painted.nodes === control.nodes ? '' : `${name}: nodes while painted`,
    again.nodes === control.nodes ? '' : `${name}: nodes while painted again`,
    JSON.stringify(off) === JSON.stringify(control) ? '' : `${name}: what is left when off`,
    JSON.stringify(sorted(paintIn(painted))) === JSON.stringify(sorted(claims)) ? '' : `${name}: the painted text`,
  ].filter(Boolean);
}

const sorted = (paint: Record<string, string>) => Object.entries(paint).sort(([a], [b]) => (a < b ? -1 : 1));

if (!PAGES_PRESENT) console.log('The shared pages are not there: the test over them is left out.');

describe.runIf(PAGES_PRESENT)('the shared pages with their scripts', () => {
  test.concurrent.each(BROWSERS)('%s: leaves alone every page that is the same twice', async (browserName) => {
    const [first, second, session] = await Promise.all([
      controlRun(browserName),
      controlRun(browserName),
      sessionRun(browserName),
    ]);
    const changing: string[] = [];
    const found: string[] = [];
    const missed: string[] = [];
    const differences: string[] = [];
    let highlights = 0;
    for (const [name, run] of session.runs) {
      const [one, two] = [first.probes.get(name)!, second.probes.get(name)!];
      if (!('value' in one && 'value' in two && one.value.nodes === two.value.nodes)) {
        changing.push(name);
        continue;
      }
      if ('reason' in run) {
        differences.push(`${name}: ${run.reason}`);
        continue;
      }
      const { status, painted } = run.value;
      if (status === 'ready' && rangesIn(painted) > 0) found.push(name);
      else missed.push(`${name} (${status})`);
      highlights += rangesIn(painted);
      differences.push(...differencesIn(name, run.value, one.value));
    }
    const compared = found.length + missed.length;
    console.log(
      `${browserName}, scripts on: ${session.runs.size} pages, ${changing.length} not the same twice (${changing.join(', ')}), ` +
        `${compared} compared, ${found.length} with an article and highlights, ${highlights} highlights; ` +
        `without: ${missed.join(', ') || 'none'}`,
    );
    expect(session.errors).toEqual([]);
    expect(differences).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(compared * 0.95);
    const known = new Set([...first.hosts, ...second.hosts]);
    const bodies = Object.values(servedPages(pageNames(), 'on')).map(({ body }) => String(body));
    const others = session.hosts.filter((host) => !known.has(host) && !bodies.some((body) => body.includes(host)));
    expect(others, 'hosts asked with the extension only').toEqual([]);
  });
});
