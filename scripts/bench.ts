/** npm run bench: how fast the parts are, as ratios; nothing here depends on how fast the machine is. */
import { benchAnalysis } from './bench/analysis';

if (!(await benchAnalysis())) process.exitCode = 1;
