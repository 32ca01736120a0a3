import * as z from 'zod/mini';
import table from './names.json';

const words = z.array(z.string());
const tables = z
  .object({
    boilerplate: words,
    boilerplatePhrases: words,
    discussion: words,
    content: words,
    standfirst: words,
    picture: words,
  })
  .parse(table);

const BOILERPLATE = new Set(tables.boilerplate);
const DISCUSSION = new Set(tables.discussion);
const CONTENT = new Set(tables.content);
const STANDFIRST = new Set(tables.standfirst);
const PICTURE = new Set(tables.picture);
const BOILERPLATE_PHRASES = tables.boilerplatePhrases.map((phrase) => ` ${phrase} `);

/** What the names (class and id) that a page's makers gave an element say of its use. */
export interface NamedUse {
  readonly boilerplate: boolean;
  readonly discussion: boolean;
  readonly content: boolean;
  readonly standfirst: boolean;
  readonly picture: boolean;
}

const MOST_NAME_CHARACTERS = 400;

/** An element's class and id. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, MOST_NAME_CHARACTERS);
}

/** The words in them: "relatedLinks story-foot" → related, links, story, foot. */
function wordsIn(names: string): string[] {
  return (names.match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
}

/** What an element's class and id say of its use. */
export function namedUseOf(names: string): NamedUse {
  const words = wordsIn(names);
  const phrase = ` ${words.join(' ')} `;
  return {
    boilerplate:
      words.some((word) => BOILERPLATE.has(word)) || BOILERPLATE_PHRASES.some((known) => phrase.includes(known)),
    discussion: words.some((word) => DISCUSSION.has(word)),
    content: words.some((word) => CONTENT.has(word)),
    standfirst: words.some((word) => STANDFIRST.has(word)),
    picture: words.some((word) => PICTURE.has(word)),
  };
}
