import type { TokenRange } from '../../text';
import type { Draft } from '../draft';

import { cueVerbAt } from '../lexicon';
import { isCapitalised, isWord, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest name after the mark, and shortest claim before it, in tokens. */
const LONGEST_NAME = 6;
const SHORTEST_CLAIM = 3;
/** How far before a name "according to" is looked for, in tokens. */
const NAME_REACH = 4;

/**
 * A headline that closes with who says it: "Bridge to stay shut: mayor", "Nine hurt in Harland fire - police". A name is
 * taken for a speaker if the article has it speak.
 */
export const headlineClosing: Construction = {
  id: 'headline-closing',
  about: 'a headline that ends with a mark and who says it',
  example: {
    text: 'Nine hurt in harbour fire: police\n\nThe quay was quiet on Monday.',
    found: ['police | Nine hurt in harbour fire'],
  },
  lookalike: { text: 'The long way home: a mother\n\nThe quay was quiet on Monday.', found: [] },
  findInText: (views) => closingSpeaker(views) ?? [],
};

function closingSpeaker([headline, ...body]: readonly View[]): [Draft] | null {
  if (headline?.paragraph.sentences.length !== 1) return null;
  const mark = lastMark(headline);
  if (mark < SHORTEST_CLAIM) return null;
  const name = { first: mark + 1, end: headline.words.length };
  if (!isSpeakerPhrase(headline, name, body)) return null;
  return [ruleDraft(headline, name, { first: mark, end: mark + 1 }, [{ first: 0, end: mark }], 'headline-rule')];
}

/** The last colon, or dash with a space before it, near the end of the line; -1 if there is none. */
function lastMark({ lower, quotationOf, paragraph, grammar }: View): number {
  const { starts, ends } = paragraph.tokens;
  for (let i = lower.length - 2; i >= Math.max(1, lower.length - 1 - LONGEST_NAME); i--) {
    const isFree = grammar.dashes.has(lower[i]) && starts[i]! > ends[i - 1]!;
    if ((isFree || lower[i] === ':') && quotationOf[i]! < 0) return i;
  }
  return -1;
}

function isSpeakerPhrase({ words, lower, grammar }: View, { first, end }: TokenRange, body: readonly View[]): boolean {
  if (grammar.determiners.has(lower[first])) return false;
  for (let i = first; i < end; i++) if (!isWord(words[i]) || grammar.auxiliaries.has(lower[i])) return false;
  const head = lower[end - 1]!;
  if (grammar.notHeadlineSources.has(head) && !grammar.headlineSources.has(head)) return false;
  if (grammar.speakerNouns.has(head) || grammar.documents.has(head)) return true;
  return words.slice(first, end).every(isCapitalised) && body.some((view) => speaksIn(view, words[end - 1]!));
}

/** True if the name stands before a reporting verb, or after "according to". */
function speaksIn({ words, lower, cues, grammar }: View, name: string): boolean {
  return words.some((word, i) => {
    if (word !== name) return false;
    const verb = cueVerbAt(cues, lower, i + 1);
    const isSubject = verb !== undefined && (verb.form.past || verb.form.third || verb.form.base);
    const before = lower.slice(Math.max(0, i - NAME_REACH), i);
    return isSubject || before.some((other) => grammar.accordingWords.has(other));
  });
}
