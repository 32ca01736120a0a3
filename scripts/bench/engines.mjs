// The two sides of the comparison, in plain JavaScript: no loader between them and the engine.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Ours, from the built module and the model's file.
 * @param {string} enginePath
 * @param {string} modelPath
 * @returns {Promise<(text: string) => unknown>}
 */
export async function ours(enginePath, modelPath) {
  const { createEngine } = await import(pathToFileURL(enginePath).href);
  return createEngine(readFileSync(modelPath));
}

/**
 * The prototype, from its folder.
 * @param {string} folder
 * @returns {Promise<(text: string) => unknown>}
 */
export async function prototypes(folder) {
  const { loadModel, tagDoc } = await import(pathToFileURL(`${folder}/tagger.mjs`).href);
  const { link } = await import(pathToFileURL(`${folder}/link.mjs`).href);
  const first = loadModel(`${folder}/weights`, 'pass1.bin');
  const second = loadModel(`${folder}/weights`, 'pass2.bin');
  return (text) => {
    const paragraphs = tagDoc(first, text, second);
    return Array.from(paragraphs, (paragraph) => link(paragraph, text)).flat();
  };
}
