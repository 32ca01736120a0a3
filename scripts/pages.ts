/** Reads web pages where there is no browser: over jsdom, by the same code that reads them in one. */
import { JSDOM } from 'jsdom';
import { readHtml, type Article } from '../lib/article';
import { InputError, readInput } from './inputs';
import { makeDeclaredRoots } from './shadow-roots';

const REASONS = {
  'empty-page': 'has no text',
  'not-an-article': 'has no article in it that can be told from the rest of the page',
  'too-long': 'holds too much text to be read as an article',
};

/** The article in an HTML file. Throws an `InputError` where there is none. */
export function articleOf(file: string): Article {
  const parser = new new JSDOM('').window.DOMParser();
  const result = readHtml(readInput(file), (html) => {
    const document = parser.parseFromString(html, 'text/html');
    makeDeclaredRoots(document);
    return document;
  });
  if (!result.found) throw new InputError(`${file} ${REASONS[result.failure]}.`);
  return result.article;
}
