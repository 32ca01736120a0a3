import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TaggerModel } from '../../lib/analysis/tagger';
import { LABEL_COUNT } from '../../lib/analysis/tagger/labels';
import { TRANSITION_CLASSES } from '../../lib/analysis/tagger/transition-classes';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
export const PROTOTYPE = `${SHARED}tagger-prototype/`;
export const GOLD = ['conflict', 'general', 'polnear/dev'].map((folder) => `${SHARED}gold/${folder}/`);
export const hasPrototype = existsSync(PROTOTYPE);

/** The prototype's two weight files and word lists as one model of ours. */
export function prototypeModel(): TaggerModel {
  const [first, second] = [readPass('pass1.bin'), readPass('pass2.bin')];
  const buckets = new Uint32Array(2 ** first.bits / 32);
  const rows: Int8Array[] = [];
  let firstRow = 0;
  let secondRow = 0;
  for (let bucket = 0; bucket < 2 ** first.bits; bucket++) {
    const has = ({ bitmap }: { bitmap: Uint8Array }) => ((bitmap[bucket >> 3]! >> (bucket & 7)) & 1) === 1;
    if (!has(first) && !has(second)) continue;
    buckets[bucket >>> 5]! |= 1 << (bucket & 31);
    const row = new Int8Array(2 * LABEL_COUNT);
    if (has(first)) row.set(first.row(firstRow++));
    if (has(second)) row.set(second.row(secondRow++), LABEL_COUNT);
    rows.push(row);
  }
  const weights = new Int8Array(rows.length * 2 * LABEL_COUNT);
  for (const [i, row] of rows.entries()) weights.set(row, i * row.length);
  const read = (name: string) => JSON.parse(readFileSync(`${PROTOTYPE}weights/${name}`, 'utf8')) as unknown;
  const words: string[][] = Array.from({ length: 8 }, () => []);
  const cues = read('cue-prior.json') as Record<string, number>;
  for (const [word, bucket] of Object.entries(cues)) words[bucket - 1]!.push(word);
  for (const word of read('seen.json') as string[]) if (!(word in cues)) words[0]!.push(word);
  return { bits: first.bits, buckets, weights, scale: first.scale, first, second, words };
}

function readPass(name: string) {
  const file = readFileSync(`${PROTOTYPE}weights/${name}`);
  const header = new DataView(file.buffer, file.byteOffset);
  const [bits, rows, scale] = [4, 8, 12].map((at) => header.getUint32(at, true)) as [number, number, number];
  const bitmap = file.subarray(16, 16 + 2 ** bits / 8);
  const planes = file.subarray(16 + bitmap.length, 16 + bitmap.length + LABEL_COUNT * rows);
  let offset = 16 + bitmap.length + planes.length;
  const floats = (count: number) =>
    Float32Array.from({ length: count }, () => header.getFloat32((offset += 4) - 4, true));
  const scores = floats(TRANSITION_CLASSES * LABEL_COUNT * LABEL_COUNT);
  const starts = floats(LABEL_COUNT);
  const row = (i: number) => Array.from({ length: LABEL_COUNT }, (_, label) => (planes[label * rows + i]! << 24) >> 24);
  return { bits, scale, bitmap, scores, starts, row };
}
