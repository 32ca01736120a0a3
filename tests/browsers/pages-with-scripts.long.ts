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
async function eachPage<T>(
  browser: ExtensionBrowser,
  names: readonly string[],
  use: (page: Page, name: string) => Promise<T>,
) {
  const outcomes = new Map<string, Outcome<T>>();
  for (const name of names) {
    const page = await browser.open('about:blank');
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    try {
      await page.goto(addressOf(name), { waitUntil: 'load', timeout: LOAD_MILLISECONDS }).catch(() => undefined);
      const value = await use(page, name);
      if (new URL(page.url()).pathname !== new URL(addressOf(name)).pathname)
        throw new Error('leaves for another page');
      outcomes.set(name, { value });
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
async function controlRun(
  browserName: BrowserName,
  names: readonly string[],
): Promise<{ probes: Map<string, Outcome<Probe>>; hosts: string[] }> {
  const pages = servedPages(names, 'on');
  return withBrowser(browserName, { extension: false, pages }, async (browser) => {
    const probes = await eachPage(browser, names, async (page) => {
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
async function sessionRun(browserName: BrowserName, names: readonly string[]) {
  const pages = servedPages(names, 'on');
  return withBrowser(browserName, { grantRequests: true, pages }, async (browser) => {
    const driver = await SessionDriver.allowAllSites(browser);
    const errors: string[] = [];
    const runs = await eachPage(browser, names, async (page, name): Promise<Run> => {
      watchErrors(page, (text) => errors.push(`${name}: ${text}`));
      await still(page);
      // Scripts may give their page another address.
      const [address = ''] = page.url().split('#');
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
        // No step to a claim: pages answer scrolling with changes of their own.
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

/** Runs pages twice without and once with the extension, side by side. */
async function compare(browserName: BrowserName, names: readonly string[]) {
  const [one, two, session] = await Promise.all([
    controlRun(browserName, names),
    controlRun(browserName, names),
    sessionRun(browserName, names),
  ]);
  const results = new Map<string, Run | 'changing' | 'failed'>();
  const differences = new Map<string, string[]>();
  for (const [name, run] of session.runs) {
    const [before, after] = [one.probes.get(name)!, two.probes.get(name)!];
    const isSame = 'value' in before && 'value' in after && before.value.nodes === after.value.nodes;
    results.set(name, isSame ? ('value' in run ? run.value : 'failed') : 'changing');
    if (!isSame) continue;
    const found = 'value' in run ? differencesIn(name, run.value, before.value) : [`${name}: ${run.reason}`];
    if (found.length > 0) differences.set(name, found);
  }
  const known = new Set([...one.hosts, ...two.hosts]);
  const bodies = Object.values(servedPages(names, 'on')).map(({ body }) => String(body));
  const strangers = session.hosts.filter((host) => !known.has(host) && !bodies.some((body) => body.includes(host)));
  return { results, differences, errors: session.errors, strangers };
}

if (!PAGES_PRESENT) console.log('The shared pages are not there: the test over them is left out.');

describe.runIf(PAGES_PRESENT)('the shared pages with their scripts', () => {
  test.concurrent.each(BROWSERS)('%s: leaves alone every page that is the same twice', async (browserName) => {
    const first = await compare(browserName, pageNames());
    // What does not happen again was the page's own doing.
    const again = await compare(browserName, [...first.differences.keys()]);
    const results = new Map([...first.results, ...again.results]);
    const all = [...results];
    const changing = all.filter(([, result]) => result === 'changing').map(([name]) => name);
    const runs = all.flatMap(([name, result]) => (typeof result === 'object' ? [{ name, ...result }] : []));
    const found = runs.filter(({ status, painted }) => status === 'ready' && rangesIn(painted) > 0);
    const missed = runs.filter((run) => !found.includes(run)).map(({ name, status }) => `${name} (${status})`);
    const highlights = runs.reduce((sum, { painted }) => sum + rangesIn(painted), 0);
    const compared = runs.length;
    console.log(
      `${browserName}, scripts on: ${results.size} pages, ${changing.length} not the same twice (${changing.join(', ')}), ` +
        `${compared} compared, ${found.length} with an article and highlights, ${highlights} highlights; ` +
        `without: ${missed.join(', ') || 'none'}`,
    );
    expect([...first.errors, ...again.errors]).toEqual([]);
    expect([...again.differences.values()].flat()).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(compared * 0.95);
    expect([...first.strangers, ...again.strangers], 'hosts asked with the extension only').toEqual([]);
  });
});
