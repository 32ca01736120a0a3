import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ModelError, readModel, type TaggerModel } from '../lib/analysis/tagger';

/** Where the tagger's model lies in the project. */
export const MODEL_PATH = fileURLToPath(new URL('../public/model/tagger.bin', import.meta.url));

/** Reads the project's model, or another. Throws a `ModelError` with a sentence for the reader. */
export function loadModel(path = MODEL_PATH): TaggerModel {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new ModelError(`The tagger's model can't be read: ${path}.`);
  }
  return readModel(bytes);
}
