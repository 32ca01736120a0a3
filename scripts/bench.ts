/** npm run bench [-- analysis|popup|growth…]: how fast the parts are, as ratios; nothing here depends on how fast the machine is. */
import { benchAnalysis } from './bench/analysis';
import { benchGrowth } from './bench/growth';
import { benchPopup } from './bench/popup';

const BENCHES: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  analysis: benchAnalysis,
  popup: benchPopup,
  growth: benchGrowth,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!(await bench())) process.exitCode = 1;
}
