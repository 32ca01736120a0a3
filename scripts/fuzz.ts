/** npm run fuzz -- [--minutes N] [--seed S]: the properties of `tests/trust` for N minutes in all, each run with what it needs to be repeated. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const FOLDER = path.resolve(import.meta.dirname, '../tests/trust');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('properties.test.ts'));
/** Properties that share the time. */
const PROPERTIES = FILES.flatMap(
  (file) => readFileSync(path.join(FOLDER, file), 'utf8').match(/\bholds\(/g) ?? [],
).length;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0) || (values.seed !== undefined && !Number.isInteger(Number(values.seed)))) {
  console.error('usage: npm run fuzz -- [--minutes N] [--seed S], both numbers');
  process.exit(1);
}
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    ...FILES.map((file) => `tests/trust/${file}`),
    '--no-file-parallelism',
    '--disable-console-intercept',
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_MINUTES: String(minutes / PROPERTIES),
      ...(values.seed !== undefined && { FUZZ_SEED: values.seed }),
    },
  },
);
process.exitCode = status ?? 1;
