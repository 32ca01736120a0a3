import { describe, expect, it } from 'vitest';
import { ModelError, readModel } from '../../lib/analysis/tagger';
import { writeModel } from '../../lib/analysis/tagger/model-file';
import { loadModel, MODEL_PATH } from '../../scripts/model';
import { tinyModel } from './tiny-model';

describe('the model file', () => {
  it('is read as it was written, and written the same each time', () => {
    const model = tinyModel();
    const file = writeModel(model);
    expect(readModel(file)).toEqual(model);
    expect(writeModel(readModel(file))).toEqual(file);
  });

  it('is refused with a sentence wherever a byte of it is changed, and cut short', () => {
    const file = writeModel(tinyModel());
    for (let at = 0; at < file.length; at += 61) {
      const damaged = file.slice();
      damaged[at]! ^= 0x40;
      expect(() => readModel(damaged), `byte ${at}`).toThrow(ModelError);
    }
    for (const length of [0, 3, 31, 100, file.length - 4])
      expect(() => readModel(file.subarray(0, length))).toThrow(/model/);
  });

  it('is in the project, whole', () => {
    const model = loadModel(MODEL_PATH);
    expect(model.weights.length).toBeGreaterThan(0);
  });

  it('that is absent is said to be so', () => {
    expect(() => loadModel('/nowhere/tagger.bin')).toThrow("The tagger's model can't be read: /nowhere/tagger.bin.");
  });
});
