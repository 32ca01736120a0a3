import { typeOfNoun } from '../lexicon';
import { CAPITAL, isDeterminer, type PhraseTokens } from './tokens';

/** The nouns and names of a phrase: `[first, end)`, with a name, if there is one, from `nameFrom`. */
export interface PhraseParts {
  readonly first: number;
  readonly nameFrom: number;
  readonly end: number;
}

const OPENING = /^[„»]$/;
const CLOSING = /^[“”«]$/;

/** "die Sprecherin des Amtes, | Ilse Brandt": where a full name stands behind a comma; 0 where none does. */
export function nameBehind({ words, lexicon, end }: PhraseTokens, from: number): number {
  for (let i = from + 1; i + 2 < end; i++)
    if (words[i] === ',' && lexicon.isGivenName(words[i + 1]!) && CAPITAL.test(words[i + 2]!)) return i + 1;
  return 0;
}

/** "Angaben | der Polizei", "den Worten | des Ministers": where those begin who gave an account; 0 for none. */
export function accountEnd(tokens: PhraseTokens, at: number): number {
  const { words, lower, end, grammar, lexicon } = tokens;
  let i = at;
  while (i < end && (isDeterminer(tokens, i) || /^\p{Ll}[\p{L}-]*(?:e|er|es|en|em)$/u.test(words[i]!))) i++;
  if (i >= end - 1 || !lexicon.words.accounts.has(lower[i]) || !CAPITAL.test(words[i]!)) return 0;
  const next = i + 1;
  if (grammar.genitiveDeterminers.has(lower[next])) return next;
  if (/^(?:von|vom|aus|durch)$/.test(lower[next]!) && next + 1 < end) return next + 1;
  return CAPITAL.test(words[next]!) ? next : 0;
}

/** The nouns and names from the first capital on; `start` is where the phrase begins, `from` is behind its determiner. */
export function partsOf(tokens: PhraseTokens, start: number, from: number): PhraseParts {
  const { words, lower, end, lexicon } = tokens;
  let i = from;
  while (i < end && !isCapital(tokens, i)) i++;
  if (i === end) return { first: from, nameFrom: end, end };
  const first = i;
  while (i < end && (isCapital(tokens, i) || /^[„“"»«]$/.test(words[i]!) || joinsName(tokens, i))) i++;
  let lastNoun = first - 1;
  for (let k = first; k < i; k++) {
    if (lexicon.isGivenName(words[k]!) && k + 1 < i) break;
    // "Fluggesellschaft | Ryanair"
    if (k > first && lexicon.nouns.isName(words[k]!)) break;
    if (typeOfNoun(lexicon, words[k]!) || lexicon.words.titles.has(lower[k])) lastNoun = k;
  }
  // "die Zeitung „Blatt vom Tag“": what stands in quotation marks is the name, whatever nouns are in it.
  const quoted = words.findIndex((word, k) => k >= Math.max(from, first - 1) && k < i && OPENING.test(word));
  if (quoted >= 0) {
    // "die Gruppe „Fischer ohne Grenzen“": with its small words.
    const closing = words.findIndex((word, k) => k > quoted && k < end && CLOSING.test(word));
    return { first, nameFrom: Math.max(quoted, first), end: Math.max(i, closing + 1) };
  }
  // "der Direktor": a single noun with an article is none's name.
  const hasArticle = start < first && isDeterminer(tokens, start);
  const isNoName = lastNoun < first && hasArticle && i - first === 1 && !isKnownName(tokens, first);
  return { first, nameFrom: isNoName ? i : lastNoun + 1, end: i };
}

function isKnownName({ words, lower, lexicon }: PhraseTokens, i: number): boolean {
  return /^\p{Lu}{2,}/u.test(words[i]!) || lexicon.words.parties.has(lower[i]) || lexicon.isPlace(words[i]!);
}

function isCapital(tokens: PhraseTokens, i: number): boolean {
  const { words, lower, lexicon } = tokens;
  const isWritten = CAPITAL.test(words[i]!) || /^\p{L}\.$/u.test(words[i]!) || lexicon.words.titles.has(lower[i]);
  return isWritten && !isDeterminer(tokens, i);
}

/** "Ilse von der Aue": a particle within a name. */
function joinsName(tokens: PhraseTokens, i: number): boolean {
  const { words, end } = tokens;
  const goesOn = i + 1 < end && /^(?:\p{Lu}|der$|den$)/u.test(words[i + 1]!);
  return goesOn && isParticle(tokens, i) && !isAttribute(tokens, i);
}

function isParticle({ words }: PhraseTokens, i: number): boolean {
  // "von der Aue", but "der Chef der Werft"
  if (/^(?:der|den)$/.test(words[i]!)) return /^(?:von|van)$/.test(words[i - 1] ?? '');
  return /^(?:von|van|de|al|bin|zu|el|da|di)$/.test(words[i]!);
}

/** "Bürgermeister von Velm", "Ilse Brandt von der Stadtwacht": behind a noun or a whole name "von" tells where from; in "Ilse von Brandt" it is part of it. */
function isAttribute({ words, lexicon }: PhraseTokens, i: number): boolean {
  if (words[i] !== 'von' || !CAPITAL.test(words[i - 1]!)) return false;
  return lexicon.isGivenName(words[i - 2] ?? '') || typeOfNoun(lexicon, words[i - 1]!) !== undefined;
}
