/**
 * All shared news pages in both browsers, their own scripts off: read, painted, switched off and on, and left as they were.
 */
import { describe, expect, test } from 'vitest';
import { humanBody, pageNames, PAGES_PRESENT, tokenF1 } from '../article/measure';
import { BROWSERS, withBrowser } from './harness';
import { expectedPaint, paintIn } from './expected-paint';
import { probe } from './page-probes';
import { SessionDriver } from './session-driver';
import { addressOf, servedPages, watchErrors } from './shared-pages';

/** The host of `CONNECT host:443`. */
const hostIn = (request: string) => request.split(' ')[1]!.split(':')[0]!;

if (!PAGES_PRESENT) console.log('The shared pages are not there: the test over them is left out.');

describe.runIf(PAGES_PRESENT)('the shared pages', () => {
  test.concurrent.each(BROWSERS)(
    '%s: reads, paints and leaves alone every shared page',
    { timeout: 900_000 },
    async (browserName) => {
      const names = pageNames();
      const pages = servedPages(names, 'off');
      const found: string[] = [];
      const missed: string[] = [];
      const scores: { name: string; f1: number }[] = [];
      const problems: string[] = [];
      let highlights = 0;

      await withBrowser(browserName, { pages }, async (browser) => {
        const driver = await SessionDriver.open(browser);
        const page = await browser.open('about:blank');
        let current = '';
        watchErrors(page, (text) => problems.push(`${current}: ${text}`));
        for (const name of names) {
          const address = addressOf(name);
          current = name;
          await page.goto(address, { waitUntil: 'domcontentloaded' });
          // Nothing of ours is in a page before the reader asks.
          const before = await probe(page);
          expect(before).toEqual({ nodes: before.nodes, hosts: 0, painted: {}, sheets: 0 });
          await browser.command(page, 'toggle-highlights');
          await driver.connect(address);
          const state = await driver.settled(address);
          if (state.status !== 'ready') {
            missed.push(`${name} (${state.status === 'failed' ? state.failure : state.status})`);
            await driver.disconnect(address);
            continue;
          }
          const painted = await probe(page);
          const ranges = Object.values(painted.painted).reduce((sum, layer) => sum + layer.ranges, 0);
          highlights += ranges;
          (ranges > 0 ? found : missed).push(name);
          expect(paintIn(painted), `painted text of ${name}`).toEqual(expectedPaint(state.analysis));
          expect(painted.nodes, `nodes of ${name} while painted`).toBe(before.nodes);

          await driver.send(address, { kind: 'switch', on: false }, 'off');
          expect(await probe(page), `what is left in ${name}`).toEqual(before);

          await driver.send(address, { kind: 'switch', on: true }, 'ready');
          await driver.send(address, { kind: 'go-to', target: { kind: 'claim', index: 0 } });
          await driver.send(address, { kind: 'step', to: 'next' });
          expect((await probe(page)).nodes, `nodes of ${name} while painted again`).toBe(before.nodes);

          const human = humanBody(name);
          if (human !== undefined) scores.push({ name, f1: tokenF1(state.analysis.text, human).f1 });
          await driver.disconnect(address);
        }
        expect(browser.requests.filter((request) => request.startsWith('GET ')).sort()).toEqual(
          names.map((name) => `GET ${addressOf(name)}`).sort(),
        );
        // Browsers open connections ahead for addresses in a page's own frames and links.
        const others = new Set(browser.requests.filter((request) => !request.startsWith('GET ')).map(hostIn));
        expect([...others].filter((host) => !Object.values(pages).some(({ body }) => body.includes(host)))).toEqual([]);
      });

      const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
      const worst = scores.sort((a, b) => a.f1 - b.f1).slice(0, 10);
      console.log(
        `${browserName}: ${names.length} pages, ${found.length} with an article and highlights, ${highlights} highlights; ` +
          `token F1, headlines counted as wrong, mean ${mean.toFixed(4)} on ${scores.length}, ` +
          `worst ${worst.map(({ name, f1 }) => `${name} ${f1.toFixed(3)}`).join(', ')}; without: ${missed.join(', ') || 'none'}`,
      );
      expect(problems).toEqual([]);
      expect(missed.filter((page) => page.includes('failed'))).toEqual([]);
      expect(found.length).toBeGreaterThanOrEqual(76);
      expect(mean).toBeGreaterThanOrEqual(0.965);
    },
  );
});
