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
const CLITIC = String.raw`(?:s|S|re|ve|ll|d|m|RE|VE|LL)(?![\p{L}\p{N}_])`;

/** Words that open a sentence rather than end a name: before them a single capital with a full stop is no initial. */
const OPENERS =
  'The|A|An|It|He|She|They|We|You|I|But|And|In|On|At|By|From|With|This|That|These|Those|His|Her|Their|Our|My|If|When|While|' +
  'What|Who|How|Why|As|For|So|Now|Then|There|After|Before|Since|No|Not|Yes|One|Some|All|Most|Many';

/** The kinds of token, first match wins. No alternative nests quantifiers, so scanning is linear. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s]+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`\$?\d[\d,]*(?:\.\d+)?(?:%|[A-Za-z]+)?`,
    String.raw`(?:[A-Za-z]\.){2,}`,
    String.raw`(?:${ABBREVIATIONS})\.(?=\s)`,
    // An initial in a name: "John F. Kerry".
    String.raw`(?<![\p{L}\p{N}_])[A-Z]\.(?=\s+[A-Z][a-zß-ÿ])(?!\s+(?:${OPENERS})(?![\p{L}\p{N}_]))`,
    `['’]${CLITIC}`,
    String.raw`[${LETTER}]+(?:['’](?!(?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}_]))[${LETTER}]+)*` +
      String.raw`(?:-[${LETTER}0-9]+(?:['’](?!(?:s|S)(?![\p{L}\p{N}_]))[A-Za-z]+)?)*`,
    String.raw`\.\.\.+`,
    '--+',
    '``',
    "''",
    String.raw`[\p{L}\p{N}_]+`,
    String.raw`[^\p{L}\p{N}_\s]`,
  ].join('|'),
  'gu',
);

/**
 * Splits a paragraph into tokens. A surrogate pair is never split.
 * @param offset where the paragraph starts in the whole text, in UTF-16 units
 */
export function tokensOf(paragraph: string, offset: number): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of paragraph.matchAll(TOKEN)) {
    words.push(match[0]);
    starts.push(match.index + offset);
    ends.push(match.index + match[0].length + offset);
  }
  return { words, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
