/** npm run bench: how fast the parts are, as ratios; nothing here depends on how fast the machine is. */
import { benchAnalysis } from './bench/analysis';
import { benchPopup } from './bench/popup';

const met = [await benchAnalysis(), await benchPopup()];
if (!met.every(Boolean)) process.exitCode = 1;
