// @ts-check
/**
 * `npm start [-- FILE|URL]`: opens a browser with the extension on an article, after installing and building what that
 * takes. Needs nothing but Node to begin with.
 */
import { ensureBrowsers, hasBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runTool } from './setup/run.mjs';

const [article, ...more] = process.argv.slice(2);
if (more.length > 0 || article?.startsWith('-')) {
  console.error('Usage: npm start [-- FILE|URL]');
  process.exit(2);
}

const browser = !hasBrowser('chromium') && hasBrowser('firefox') ? 'firefox' : 'chromium';
const ready =
  ensurePackages() &&
  ensureBrowsers([browser]) &&
  runTool('wxt', ['build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])], { quiet: true }) &&
  runTool('tsx', ['scripts/open-article.ts', browser, ...(article === undefined ? [] : [article])]);
process.exit(ready ? 0 : 1);
