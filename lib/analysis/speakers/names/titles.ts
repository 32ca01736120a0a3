import { startsLetter, startsUpper } from '../../text';
import type { Words } from '../word-view';
import type { Name } from './name';

/** Words of a title that may be in lower case are shorter, in letters. */
const LONG_WORD = 4;
/** Fewest longer words, and the share of them with a capital, from which on a line is a title. */
const FEWEST = 4;
const SHARE = 0.85;

/** A headline in which every longer word has a capital: there a capital tells nothing of names. */
export function isTitle(words: Words): boolean {
  const known = titles.get(words);
  if (known !== undefined) return known;
  const found = looksLikeTitle(words);
  titles.set(words, found);
  return found;
}

/** Which paragraphs are titles, worked out once. */
const titles = new WeakMap<Words, boolean>();

function looksLikeTitle({ raw, paragraph, shouting }: Words): boolean {
  if (shouting || paragraph.sentences.length > 1) return false;
  const long = raw.filter((word) => word.length >= LONG_WORD && startsLetter(word));
  if (long.length < FEWEST) return false;
  return long.filter((word) => startsUpper(word)).length >= SHARE * long.length;
}

/** The names of a text outside its titles, by their words, with their kind; a person's last name counts as well. */
export type NamedElsewhere = ReadonlyMap<string, Name['kind']>;

export function namedIn(paragraphs: Iterable<readonly [Words, readonly Name[]]>): NamedElsewhere {
  const named = new Map<string, Name['kind']>();
  for (const [{ keys }, names] of paragraphs) {
    for (const { first, end, kind } of names) {
      named.set(keys.slice(first, end).join(' '), kind);
      if (kind === 'person') named.set(keys[end - 1]!, kind);
    }
  }
  return named;
}

/**
 * "Ada Lund Writes Song": of a run of capitals in a title what the text outside of titles names so. A run of which the text
 * names nothing goes up to its first preposition: "Jan Wilk To Wait".
 */
export function asNamedElsewhere(words: Words, name: Name, named: NamedElsewhere): Name[] {
  if (name.match) return [name];
  const { keys } = words;
  const found: Name[] = [];
  for (let first = name.first; first < name.end; first++) {
    for (let end = name.end; end > first; end--) {
      const kind = named.get(keys.slice(first, end).join(' '));
      if (!kind) continue;
      found.push({ ...name, kind, first, end, runFirst: found.length > 0 ? first : Math.min(name.runFirst, first) });
      first = end - 1;
      break;
    }
  }
  return found.length > 0 ? found : [upToPreposition(words, name)];
}

function upToPreposition({ keys, lexicon }: Words, name: Name): Name {
  const { prepositions } = lexicon.grammar;
  let end = name.first + 1;
  while (end < name.end && !prepositions.has(keys[end])) end++;
  return name.kind === 'organisation' || end === name.end ? name : { ...name, kind: 'person', end };
}
