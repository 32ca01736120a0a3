import { typeOfNoun } from '../lexicon';
import { CAPITAL, textOf, tidy, type FoundNoun, type PhraseTokens } from './tokens';

/** What stands behind the head of a phrase. */
export interface Behind {
  /** The noun there that tells a kind. */
  readonly noun: FoundNoun | undefined;
  /** Where a party stands, -1 for none. */
  readonly partyAt: number;
  readonly apposition: string | undefined;
  /** Where the phrase ends. */
  readonly end: number;
}

/** Where, not who: "ließ Ilse Brandt im Rundfunk mitteilen". */
const WHERE = /^(?:in|im|am|bei|gegenüber|vor|über|auf|zu|zum|zur|nach)$/;

/** Reads "(SPD)", "der Polizei", "von der Polizei", ", Sprecher der Polizei" behind a head that ends at `at`. */
export function readBehind(tokens: PhraseTokens, at: number, isNamed: boolean, isPerson: boolean): Behind {
  const { words, lower, end, lexicon } = tokens;
  let noun: FoundNoun | undefined;
  let partyAt = -1;
  let apposition: string | undefined;
  let from = at;
  let phraseEnd = at;
  let wasComma = false;
  if (words[from] === '(') {
    for (let k = from; k < end && words[k] !== ')'; k++) if (lexicon.words.parties.has(lower[k])) partyAt = k;
    while (from < end && words[from] !== ')') from++;
    from++;
  }
  for (let k = from; k < end; k++) {
    if (isPerson && WHERE.test(lower[k]!) && !wasComma) break;
    if (isParty(tokens, lower[k]!) && partyAt < 0) partyAt = k;
    if (words[k] === ',') {
      wasComma = true;
      if (!isNamed) break;
      if (k + 1 < end) apposition = tidy(textOf(tokens, k + 1, end).replace(/[,\s]+$/, ''));
      continue;
    }
    const found = organisationAt(tokens, k) ?? typeOfNoun(lexicon, words[k]!) ?? placeAt(tokens, k);
    // "Sprecher des Ministers": the first that is more than an office counts.
    if (found && (!noun || (noun.isOffice && !found.isOffice))) noun = { ...found, at: k };
    if (!isNamed) phraseEnd = k + 1;
  }
  return { noun, partyAt, apposition, end: phraseEnd };
}

/** "SPD", "SPD-Kreisverbandes". */
function isParty({ lexicon }: PhraseTokens, word: string): boolean {
  return lexicon.words.parties.has(word) || lexicon.words.parties.has(word.split('-')[0]);
}

/** "von Ärzte ohne Grenzen": a listed body of several words. */
function organisationAt({ words, lower, end, lexicon }: PhraseTokens, i: number) {
  if (!CAPITAL.test(words[i]!)) return undefined;
  for (let to = Math.min(end, i + 4); to > i + 1; to--) {
    const found = lexicon.nouns.ofPhrase(lower.slice(i, to).join(' '));
    if (found) return { ...found, isOffice: false };
  }
  return undefined;
}

function placeAt({ words, lower, lexicon }: PhraseTokens, i: number) {
  return lexicon.isPlace(words[i]!) && CAPITAL.test(words[i]!)
    ? { type: 'government' as const, noun: lower[i]!, isOffice: false }
    : undefined;
}
