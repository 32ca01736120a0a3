// @ts-check
/**
 * `npm test`: everything there is to check, one after the other, with a summary in the end. Needs nothing but Node to
 * begin with; what it can't install fails the run.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { answerOf, ROOT, runTool } from './setup/run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures?: readonly string[] }} Outcome */

const RESULTS = path.join(ROOT, '.output', 'test-results');

/**
 * A check that passes or fails as a whole.
 * @param {() => boolean} check
 * @returns {() => Outcome}
 */
const once = (check) => () => (check() ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });

/**
 * A run of Vitest, counted test by test; a run that ends badly without a failed test counts as one.
 * @param {string} name
 * @param {readonly string[]} values
 * @returns {() => Outcome}
 */
const tests = (name, values) => () => {
  const file = path.join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const went = runTool('vitest', ['run', ...values, ...reporters]);
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    const failed = went ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests, failures: failuresIn(results) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

/** Longest line of a failure's message that the summary repeats, in characters. */
const MESSAGE_LENGTH = 200;

/**
 * Names of the tests that failed, each with the beginning of its message, so that the summary alone tells what to mend.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[] }} results
 * @returns {readonly string[]}
 */
function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const told = failed.map((test) => `${test.fullName}: ${test.failureMessages?.[0] ?? ''}`);
    const lines = told.length === 0 && status === 'failed' ? [message ?? ''] : told;
    return lines.map((line) => `${path.relative(ROOT, name)}: ${line.split('\n', 1)[0]?.slice(0, MESSAGE_LENGTH)}`);
  });
}

/**
 * Known holes, as the registry knows them: one in what is shipped or runs with the command fails, one in a tool is told. Where
 * no registry answers, as behind many a mirror, one line says so.
 * @returns {Outcome}
 */
function audit() {
  const { vulnerabilities } = answerOf('npm', ['audit', '--json']);
  if (vulnerabilities === undefined) {
    console.log('No registry answers npm audit here: left out.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const inPackage = namesIn(path.join(ROOT, '.output', 'firefox-mv3', 'notices'));
  /** @type {string[]} */
  const failures = [];
  for (const { name, severity, nodes } of Object.values(vulnerabilities)) {
    const isOurs = inPackage.has(name) || nodes.some((/** @type {string} */ node) => !packages[node]?.dev);
    if (isOurs) failures.push(`${name}: ${severity}`);
    else console.log(`A tool has a known hole: ${name}, ${severity}`);
  }
  return { passed: failures.length === 0 ? 1 : 0, failed: failures.length, skipped: 0, failures };
}

/**
 * Whose code is in the package: `## preact - 11.2.0 (MIT)`.
 * @param {string} folder
 */
function namesIn(folder) {
  const notices = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return new Set(notices.flatMap((text) => [...text.matchAll(/^## (\S+) - /gm)].map(([, name]) => name)));
}

/** @type {ReadonlyArray<readonly [string, () => Outcome]>} */
const STEPS = [
  ['lint', once(() => runTool('oxlint', ['--type-aware', '--deny-warnings', '.']))],
  ['unused', once(() => runTool('knip', []))],
  ['format', once(() => runTool('prettier', ['--check', '--log-level', 'warn', '.']))],
  ['types', once(() => runTool('tsc', ['--noEmit']))],
  ['unit tests', tests('units', ['--config', 'tests/vitest.config.ts'])],
  ['build for Chrome', once(() => runTool('wxt', ['build'], { quiet: true }))],
  // With the sources that go to the store, which a test builds again.
  ['build for Firefox', once(() => runTool('wxt', ['zip', '-b', 'firefox'], { quiet: true }))],
  ['audit', audit],
  ['add-on linter', once(() => runTool('addons-linter', ['--warnings-as-errors', '.output/firefox-mv3']))],
  ['tests in browsers', tests('browsers', ['--config', 'tests/vitest.browsers.config.ts'])],
];

/** @param {readonly (readonly [string, Outcome])[]} outcomes */
function summary(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('\nSummary');
  for (const [name, { passed, failed, skipped, failures = [] }] of outcomes) {
    console.log(
      `  ${failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
    );
    for (const failure of failures) console.log(`          ${failure}`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

/** @returns {boolean} */
function main() {
  const packages = once(() => ensurePackages() && runTool('wxt', ['prepare'], { quiet: true }))();
  /** @type {[string, Outcome][]} */
  const outcomes = [['packages', packages]];
  if (packages.failed === 0) {
    outcomes.push(['browsers', once(() => ensureBrowsers(['chromium', 'firefox']))()]);
    mkdirSync(RESULTS, { recursive: true });
    for (const [name, step] of STEPS) {
      console.log(`\n== ${name}`);
      const begin = performance.now();
      outcomes.push([name, step()]);
      console.log(`== ${name}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    }
  }
  return summary(outcomes);
}

process.exit(main() ? 0 : 1);
