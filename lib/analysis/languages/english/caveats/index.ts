/** English words of caveats, checked against their shape by the tests. */
import type { CaveatPattern, CaveatWords, PatternItem } from '../../parts/caveats';
import table from './caveats.json';
import type { CaveatTable } from './schema';

const data = table as CaveatTable;

/** The ways of a pattern's `NEG` and `NOTDO`: "was not" and "wasn't", "did not" and "didn't". */
const NEGATIONS: readonly (readonly [mark: string, ways: readonly string[]])[] = [
  ['NEG', ['$auxiliary $adverb* $not', '$negated']],
  ['NOTDO', ['$doing $adverb* $not', '$undoing']],
];

/** A pattern in all its ways. */
function waysOf(words: string): string[] {
  const [mark, ways] = NEGATIONS.find(([name]) => words.includes(name)) ?? ['', ['']];
  return ways.map((way) => words.replace(mark, way));
}

const TIMES = { '?': 'maybe', '*': 'any' } as const;

/** "$verified", "for|to", "been?", "$adverb*", "...", "END". */
function itemOf(item: string): PatternItem {
  if (item === '...') return { words: new Set(), times: 'gap' };
  if (item === 'END') return { words: new Set(), times: 'end' };
  const mark = item.at(-1)!;
  const times = mark === '?' || mark === '*' ? TIMES[mark] : 'once';
  const names = (times === 'once' ? item : item.slice(0, -1)).split('|');
  return {
    words: new Set(names.flatMap((name) => (name.startsWith('$') ? data.sets[name.slice(1)]! : [name]))),
    times,
  };
}

const patterns = data.patterns.flatMap(({ kind, subject, named, keeps, own, words }) =>
  waysOf(words).map((way): CaveatPattern => ({
    kind,
    subject,
    namedBehind: named === 'behind',
    keepsClaim: keeps === true,
    ofOwn: own === true,
    items: way.split(' ').map(itemOf),
  })),
);

function byFirstWord(): Map<string, CaveatPattern[]> {
  const byWord = new Map<string, CaveatPattern[]>();
  for (const pattern of patterns) {
    for (const word of pattern.items[0]!.words) {
      const known = byWord.get(word);
      if (known) known.push(pattern);
      else byWord.set(word, [pattern]);
    }
  }
  return byWord;
}

/** The caveats of English: rows of words that say that something could not be found out, and by whom. */
export const caveats: CaveatWords = {
  patterns: byFirstWord(),
  claims: new Set(data.claims),
  several: new Set(data.several),
  pronouns: new Set(data.pronouns),
  relatives: new Set(data.relatives),
  conjunctions: new Set(data.conjunctions),
  contrasts: new Set(data.contrasts),
  exceptions: new Set(data.exceptions),
};
