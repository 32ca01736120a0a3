import type { TokenHabits, TokenPatterns } from '../languages/parts/text';

const LETTER = 'A-Za-zÀ-ɏ';
const ANY_SCRIPT = String.raw`\p{L}\p{N}_`;
const WESTERN = '0-9A-Z_a-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ';

/**
 * The patterns of a language's tokens. Western European text (up to Latin Extended-B, general punctuation and currency
 * signs) has one of its own: matching one of all letters of Unicode takes far longer, above all the first time, when
 * the pattern is compiled.
 */
export function tokenPatterns(habits: TokenHabits): TokenPatterns {
  return {
    universal: new RegExp(patternOf(habits, ANY_SCRIPT), 'uy'),
    western: new RegExp(patternOf(habits, WESTERN), 'y'),
  };
}

/**
 * The kinds of token, first match wins. No alternative nests quantifiers, so scanning is linear.
 * @param character the characters of a word, as in a character class
 */
function patternOf(habits: TokenHabits, character: string): string {
  const { abbreviations, openers, namesOfOneLetter, contractions, contractionsAfterCompounds } = habits;
  const apart = cutOff(contractions, character);
  const apartAfterCompounds = cutOff(contractionsAfterCompounds, character);
  const capitalised = String.raw`(?=\s+[A-Z][a-zß-ÿ])`;
  const opens = openers.length > 0 ? String.raw`(?!\s+${oneOf(openers)}(?![${character}]))` : '';
  const noName =
    namesOfOneLetter.length > 0 ? String.raw`(?!(?<=(?<![${character}])[a-zß-ÿ]+\s)${oneOf(namesOfOneLetter)})` : '';
  return [
    String.raw`(?:https?:\/\/|www\.)[^\s]+`,
    String.raw`[@#][${character}]+`,
    numberPattern(habits),
    String.raw`(?:[A-Za-z]\.){2,}`,
    abbreviations.length > 0 && String.raw`${oneOf(abbreviations)}\.(?=\s)`,
    // An initial in a name: "John F. Kerry".
    String.raw`(?<![${character}])${noName}[A-Z]\.${capitalised}${opens}`,
    contractions.length > 0 && `['’]${apart}`,
    wordPattern(habits, apart, apartAfterCompounds, character),
    String.raw`\.\.\.+`,
    '--+',
    '``',
    "''",
    `[${character}]+`,
    String.raw`[^${character}\s]`,
  ]
    .filter(Boolean)
    .join('|');
}

function numberPattern({ numbers: { grouping, decimal, ordinalStop } }: TokenHabits): string {
  // One or two digits: "3. Mai", but "im Jahr 2005." ends a sentence.
  const ordinal = ordinalStop ? String.raw`|(?<=(?<!\d)\d{1,2})\.(?=\s+[A-Za-zÀ-ɏ])` : '';
  const grouped = String.raw`\d+(?:${escaped(grouping)}\d+)*`;
  return String.raw`\$?${grouped}(?:${escaped(decimal)}\d+)?(?:%|[A-Za-z]+${ordinal})?`;
}

/** Letters with apostrophes and hyphens between them, and names on the net: "Change.org". */
function wordPattern(habits: TokenHabits, apart: string, apartAfterCompounds: string, character: string): string {
  const { domains, domainsOfCountries, innerMarks } = habits;
  const afterApostrophe = apart && `(?!${apart})`;
  const afterCompound = apartAfterCompounds && `(?!${apartAfterCompounds})`;
  const inner = innerMarks.length > 0 ? `(?:${oneOf(innerMarks)}[${LETTER}]+)*` : '';
  const domain = oneOf([`${oneOf(domainsOfCountries)}\\.[a-z]{2}`, ...domains.map(escaped)], (part) => part);
  return (
    `[${LETTER}]+${inner}(?:['’]${afterApostrophe}[${LETTER}]+)*` +
    `(?:-[${LETTER}0-9]+${inner}(?:['’]${afterCompound}[A-Za-z]+)?)*` +
    String.raw`(?:(?:\.[${LETTER}0-9-]+)?\.${domain}(?![${character}]))?`
  );
}

const cutOff = (contractions: readonly string[], character: string) =>
  contractions.length > 0 ? `${oneOf(contractions)}(?![${character}])` : '';

/** One of some strings, tried in their order. */
function oneOf(strings: readonly string[], patternFor = escaped): string {
  return `(?:${strings.map(patternFor).join('|')})`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
