/**
 * npm run bench [-- speed|popup|growth|corpus|page] [--against COMMIT]… [--rounds N] [--texts N] [--compare OLD.json]: how fast the
 * parts are, as ratios; nothing here depends on how fast the machine is. Without a name: speed, popup and growth.
 */
import { parseArgs } from 'node:util';
import { benchCorpus } from './bench/corpus';
import { printComparison, rowsIn, writeReport } from './bench/document';
import { benchGrowth } from './bench/growth';
import { benchPage } from './bench/page';
import { benchPopup } from './bench/popup';
import { benchSpeed } from './bench/speed';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '24' },
    texts: { type: 'string', default: '10000' },
    compare: { type: 'string' },
  },
});

async function speed(): Promise<boolean> {
  const before = values.compare === undefined ? [] : rowsIn(values.compare);
  const rows = await benchSpeed({ against: values.against, rounds: Number(values.rounds) });
  printComparison(rows, before);
  writeReport(rows);
  return true;
}

async function page(): Promise<boolean> {
  writeReport(await benchPage(PAGE_ROUNDS));
  return true;
}

/** Each page's fastest round counts. */
const PAGE_ROUNDS = 6;

const BENCHES: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  speed,
  popup: benchPopup,
  growth: benchGrowth,
  page,
  corpus: () => benchCorpus(Number(values.texts)),
};
const ALL = ['speed', 'popup', 'growth'];

for (const name of positionals.length > 0 ? positionals : ALL) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`There is no bench named ${name}; there are ${Object.keys(BENCHES).join(', ')}.`);
  if (!(await bench())) process.exitCode = 1;
}
