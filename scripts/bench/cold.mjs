// node cold.mjs ARTICLE ours ENGINE MODEL | prototype FOLDER: milliseconds from nothing loaded to the first article done.
import { readFileSync } from 'node:fs';
import { ours, prototypes } from './engines.mjs';

const [article, side, ...paths] = process.argv.slice(2);
const text = readFileSync(String(article), 'utf8');
const started = performance.now();
const analyze = side === 'ours' ? await ours(String(paths[0]), String(paths[1])) : await prototypes(String(paths[0]));
analyze(text);
console.log(performance.now() - started);
