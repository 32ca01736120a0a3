import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { createAnalyzer, type Analyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { readKindModel } from '../../lib/analysis/speakers';
import { createTagger, readModel } from '../../lib/analysis/tagger';

/** Set by `npm run fuzz`: minutes for each property, and the seed to go on from. */
const { FUZZ_MINUTES, FUZZ_SEED } = process.env;

/** How often a property is tried in `npm test`. */
const RUNS = 40;

/** What ends a test that hangs, in milliseconds. */
export const timeout = FUZZ_MINUTES === undefined ? 180_000 : (Number(FUZZ_MINUTES) + 2) * 60_000;

function parameters(runs: number) {
  if (FUZZ_MINUTES === undefined) return { numRuns: runs };
  return {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: Number(FUZZ_MINUTES) * 60_000,
    markInterruptAsFailure: false,
    ...(FUZZ_SEED !== undefined && { seed: Number(FUZZ_SEED) }),
  };
}

/** Checks a property, and says how often it was tried when fuzzing. `runs`: how often otherwise. */
export async function holds<Values extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IPropertyWithHooks<Values> | fc.IAsyncPropertyWithHooks<Values>,
  runs = RUNS,
): Promise<void> {
  let counted = 0;
  property.beforeEach(() => void counted++);
  const details = await fc.check(property as fc.IAsyncProperty<Values>, parameters(runs));
  if (FUZZ_MINUTES !== undefined) console.log(`${name}: ${counted} runs, seed ${details.seed}`);
  expect(details.failed ? fc.defaultReportMessage(details) : 'held').toBe('held');
}

const model = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../../public/model', file));

/** The analyzer as it is shipped, for English. */
export const shippedAnalyzer = (): Analyzer =>
  createAnalyzer(
    createTagger(readModel(model('tagger.bin')), english),
    english,
    readKindModel(JSON.parse(model('kinds.json').toString())),
  );
