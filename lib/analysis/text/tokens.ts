/** The words and marks of a paragraph, as columns: token `i` is `words[i]`, at `[starts[i], ends[i])` of the whole text. */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const ABBREVIATIONS =
  'Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|St|Rev|Prof|Capt|Adm|Maj|Inc|Corp|Co|Ltd|vs|No|' +
  'Sens|Reps|Govs|Gens|Messrs|Pres|Hon|Fr|Brig|Cmdr|Cpl|Pvt|Det|Insp|Supt|Amb|Ft|Mt|' +
  'Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|' +
  'Ark|Ariz|Calif|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis';
const LETTER = 'A-Za-zÀ-ɏ';

/** Words that open a sentence rather than end a name: before them a single capital with a full stop is no initial. */
const OPENERS =
  'The|A|An|It|He|She|They|We|You|I|But|And|In|On|At|By|From|With|This|That|These|Those|His|Her|Their|Our|My|If|When|While|' +
  'What|Who|How|Why|As|For|So|Now|Then|There|After|Before|Since|No|Not|Yes|One|Some|All|Most|Many';

/** Ends of names on the net that are no word to begin a sentence with, so that a full stop before them ends none. */
const DOMAINS = String.raw`(?:(?:co|com|org|gov|ac)\.[a-z]{2}|com|org|net|info|gov|edu|mil|eu|uk|tv|io|news)`;

/**
 * The kinds of token, first match wins. No alternative nests quantifiers, so scanning is linear.
 * @param character the characters of a word, as in a character class
 */
const patternOf = (character: string): string =>
  [
    String.raw`(?:https?:\/\/|www\.)[^\s]+`,
    String.raw`[@#][${character}]+`,
    String.raw`\$?\d[\d,]*(?:\.\d+)?(?:%|[A-Za-z]+)?`,
    String.raw`(?:[A-Za-z]\.){2,}`,
    String.raw`(?:${ABBREVIATIONS})\.(?=\s)`,
    // An initial in a name: "John F. Kerry".
    String.raw`(?<![${character}])[A-Z]\.(?=\s+[A-Z][a-zß-ÿ])(?!\s+(?:${OPENERS})(?![${character}]))`,
    `['’](?:s|S|re|ve|ll|d|m|RE|VE|LL)(?![${character}])`,
    String.raw`[${LETTER}]+(?:['’](?!(?:s|S|re|ve|ll|d|m)(?![${character}]))[${LETTER}]+)*` +
      String.raw`(?:-[${LETTER}0-9]+(?:['’](?!(?:s|S)(?![${character}]))[A-Za-z]+)?)*` +
      // A name on the net: "Change.org".
      String.raw`(?:(?:\.[${LETTER}0-9-]+)?\.${DOMAINS}(?![${character}]))?`,
    String.raw`\.\.\.+`,
    '--+',
    '``',
    "''",
    String.raw`[${character}]+`,
    String.raw`[^${character}\s]`,
  ].join('|');

const TOKEN = new RegExp(patternOf(String.raw`\p{L}\p{N}_`), 'gu');

/**
 * The same for Western European text: up to Latin Extended-B, general punctuation and currency signs. Matching one of
 * all letters of Unicode takes far longer, above all the first time, when the pattern is compiled.
 */
const WESTERN_TOKEN = new RegExp(patternOf('0-9A-Z_a-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ'), 'g');
const BEYOND_WESTERN = /[^\0-\u024f\u2000-\u206f\u20a0-\u20c0]/;

/**
 * Splits a paragraph into tokens. A surrogate pair is never split.
 * @param offset where the paragraph starts in the whole text, in UTF-16 units
 */
export function tokensOf(paragraph: string, offset: number): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of paragraph.matchAll(BEYOND_WESTERN.test(paragraph) ? TOKEN : WESTERN_TOKEN)) {
    words.push(match[0]);
    starts.push(match.index + offset);
    ends.push(match.index + match[0].length + offset);
  }
  return { words, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
