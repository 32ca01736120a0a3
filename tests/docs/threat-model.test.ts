/** Each sentence of the threat model names what shows it, and that is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Rows of the tables that say what stands in the way: the sentence and what it is shown by. */
const rows = read('docs/threat-model.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|What )/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, , sentence, shownBy]) => ({ sentence: sentence!, shownBy: shownBy! }));

/** The test files and folders that a cell names. */
const testsIn = (cell: string) => [...cell.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file!);
/** The steps of `npm test` that a cell names. */
const stepsIn = (cell: string) => [...cell.matchAll(/the step \*([^*]+)\*/g)].map(([, step]) => step!);

it('says of every sentence which test shows it, or that nothing does', () => {
  expect(rows.length).toBeGreaterThan(35);
  const unshown = rows.filter(
    ({ shownBy }) => shownBy !== '– (not defended)' && testsIn(shownBy).length + stepsIn(shownBy).length === 0,
  );
  expect(unshown).toEqual([]);
});

it('names tests and steps that are there', () => {
  const steps = [...read('scripts/test.mjs').matchAll(/^ {2}\['([^']+)', /gm)].map(([, step]) => step!);
  expect(steps).toContain('audit');
  const gone = rows.flatMap(({ shownBy }) => [
    ...testsIn(shownBy).filter((file) => !existsSync(path.join(ROOT, file))),
    ...stepsIn(shownBy).filter((step) => !steps.includes(step)),
  ]);
  expect(gone).toEqual([]);
});
