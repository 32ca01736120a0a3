import { LABEL_COUNT } from './labels';
import type { TaggerModel } from './model';
import { TRANSITION_CLASSES } from './transition-classes';

/**
 * The model's file, little-endian: a header of 32-bit numbers (magic, version, length, checksum, bits, rows, scale,
 * number of words), then bucket bits, weights, transition scores of both passes, start scores of both, and the cue words'
 * hashes and buckets. Every part is filled up to a multiple of four bytes.
 */
const MAGIC = 0x47544c53; // "SLTG"
export const MODEL_VERSION = 2;
const HEADER = 32;
const TRANSITIONS = TRANSITION_CLASSES * LABEL_COUNT * LABEL_COUNT;

/** The model can't be used; the message is a sentence for the reader. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

const filled = (length: number) => (length + 3) & ~3;

/** Checks and reads a model's file. The model's columns are views of `file`. Throws a `ModelError`. */
export function readModel(file: Uint8Array): TaggerModel {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || header.getUint32(0, true) !== MAGIC)
    throw new ModelError('This is not a model of the tagger.');
  const [version, length, checksum, bits, rows, scale, words] = Array.from({ length: 7 }, (_, i) =>
    header.getUint32(4 + 4 * i, true),
  ) as [number, number, number, number, number, number, number];
  if (version !== MODEL_VERSION)
    throw new ModelError(`The tagger's model has version ${version}, this program reads version ${MODEL_VERSION}.`);
  const sizes = sizesOf(bits, rows, words);
  const total = HEADER + sizes.reduce((sum, size) => sum + filled(size), 0);
  if (bits > 24 || scale === 0 || length !== bytes.length || total !== length || checksum !== checksumOf(bytes))
    throw new ModelError("The tagger's model is damaged: its size or checksum does not fit. Install it again.");

  let offset = bytes.byteOffset + HEADER;
  const take = (size: number) => {
    const at = offset;
    offset += filled(size);
    return at;
  };
  const { buffer } = bytes;
  const [bucketSize, weightSize, transitionSize, , startSize] = sizes;
  const buckets = new Uint32Array(buffer, take(bucketSize), bucketSize / 4);
  const weights = new Int8Array(buffer, take(weightSize), weightSize);
  const floats = (size: number) => new Float32Array(buffer, take(size), size / 4);
  const scores = [floats(transitionSize), floats(transitionSize)] as const;
  const starts = [floats(startSize), floats(startSize)] as const;
  const hashes = new Int32Array(buffer, take(4 * words), words);
  const cueBuckets = new Uint8Array(buffer, take(words), words);
  return {
    bits,
    buckets,
    weights,
    scale,
    first: { scores: scores[0], starts: starts[0] },
    second: { scores: scores[1], starts: starts[1] },
    words: { hashes, buckets: cueBuckets },
  };
}

/** The file of a model: the same model always gives the same bytes. */
export function writeModel(model: TaggerModel): Uint8Array {
  const { buckets, weights, first, second, bits, scale, words } = model;
  const rows = weights.length / (2 * LABEL_COUNT);
  const sizes = sizesOf(bits, rows, words.hashes.length);
  const bytes = new Uint8Array(HEADER + sizes.reduce((sum, size) => sum + filled(size), 0));
  const parts = [
    buckets,
    weights,
    first.scores,
    second.scores,
    first.starts,
    second.starts,
    words.hashes,
    words.buckets,
  ];
  let offset = HEADER;
  for (const [i, part] of parts.entries()) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += filled(sizes[i]!);
  }
  const header = new DataView(bytes.buffer);
  const numbers = [MAGIC, MODEL_VERSION, bytes.length, 0, bits, rows, scale, words.hashes.length];
  for (const [i, number] of numbers.entries()) header.setUint32(4 * i, number, true);
  header.setUint32(12, checksumOf(bytes), true);
  return bytes;
}

/** Lengths of the parts in bytes, in file order. */
function sizesOf(bits: number, rows: number, words: number) {
  const transitions = 4 * TRANSITIONS;
  const starts = 4 * LABEL_COUNT;
  const weights = rows * 2 * LABEL_COUNT;
  return [2 ** bits / 8, weights, transitions, transitions, starts, starts, 4 * words, words] as const;
}

/** A 32-bit hash of what follows the checksum (multiply-xorshift over 32-bit words): finds damage, not malice. */
function checksumOf(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + 16, Math.floor((bytes.length - 16) / 4));
  let hash = 0x9e3779b1 | 0;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
