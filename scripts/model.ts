import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KindModelError, readKindModel, type KindModel } from '../lib/analysis/speakers';
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

/** Where the German tagger's model lies. */
export const GERMAN_MODEL_PATH = fileURLToPath(new URL('../public/model/german.bin', import.meta.url));

/** Where the weights of kinds of source lie in the project. */
export const KINDS_PATH = fileURLToPath(new URL('../public/model/kinds.json', import.meta.url));

/** Reads the project's weights of kinds of source. Throws a `KindModelError` with a sentence for the reader. */
export function loadKinds(path = KINDS_PATH): KindModel {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new KindModelError(`The weights of kinds of source can't be read: ${path}.`);
  }
  return readKindModel(json);
}
