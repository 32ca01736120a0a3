// node cold.mjs ARTICLE PEER | ENGINE TAGGER KINDS: milliseconds of the processor from nothing loaded to the first article done.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PEERS } from './peers.mjs';

const [article, engine, tagger, kinds] = process.argv.slice(2);
const text = readFileSync(String(article), 'utf8');
const begin = process.cpuUsage();
const analyze = tagger === undefined ? await peer(String(engine)) : await ours();
analyze(text);
const { user, system } = process.cpuUsage(begin);
console.log((user + system) / 1000);

async function ours() {
  const { make } = await import(pathToFileURL(String(engine)).href);
  return make(readFileSync(String(tagger)), kinds ? readFileSync(kinds, 'utf8') : undefined);
}

/** @param {string} name */
function peer(name) {
  const make = PEERS[name];
  if (!make) throw new Error(`There is no peer named ${name}.`);
  return make();
}
