// Other libraries for the same text, each with what is nearest to what we do.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** @returns {Promise<(text: string) => unknown>} compromise's people, organisations, quotations and numbers */
async function compromise() {
  const { default: nlp } = await import('compromise/three');
  return (text) => {
    const document = nlp(text);
    return [
      document.people().json(),
      document.organizations().json(),
      document.quotations().json(),
      document.numbers().json(),
    ];
  };
}

/** @returns {Promise<(text: string) => unknown>} wink-nlp's tokens, sentences and entities, with its light model */
async function wink() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
  return (text) => {
    const document = nlp.readDoc(text);
    return [document.tokens().out(), document.sentences().out(), document.entities().out(nlp.its.detail)];
  };
}

/** @returns {Promise<(text: string) => unknown>} the words and sentences of the platform: the floor */
async function segmenter() {
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  return (text) => [Array.from(words.segment(text)), Array.from(sentences.segment(text))];
}

/** Makes each of them. @type {Readonly<Record<string, () => Promise<(text: string) => unknown>>>} */
export const PEERS = { compromise, wink, segmenter };
