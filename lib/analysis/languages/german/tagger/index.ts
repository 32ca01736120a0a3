import type { SpanCosts } from '../../../tagger/span-costs';
import type { TaggerPart } from '../../parts/tagger';
import { wordSets } from '../../word-sets';
import type { SourceNouns } from '../speakers/nouns';
import type { Verbs } from '../verbs';
import type sayings from './sayings.json';
import type lists from './word-classes.json';
import type words from './words.json';

/** The first three classes are told by a word's form, the listed ones follow in the order of the file. */
const FIRST_LISTED = 4;

/** Moods: both subjunctives, and what only passes on what is said ("soll", "angeblich"); bit 3, participles, tells the tense. */
const MOODS = FIRST_LISTED;

/**
 * A content is kept for less than in English: German ones are long clauses whose ends can be doubted, so that none of the
 * places for one span is probable. Chosen on folds of the training corpus.
 */
const SPAN_COSTS: SpanCosts = { alone: [0.35, 0.35, 0.35], backed: [0.1, 0.1, 0.15] };

/** The tagger's part of German. The numbers of classes go into feature hashes: changing one means training anew. */
export function taggerOf(
  wordLists: typeof words,
  classes: typeof lists,
  said: typeof sayings,
  nouns: SourceNouns,
  verbs: Verbs,
  given: ReadonlySet<string>,
): TaggerPart {
  const listed = new Map(
    Object.values(classes).flatMap((list, i) => list.map((word) => [word, FIRST_LISTED + i] as const)),
  );

  const afterLists = FIRST_LISTED + Object.keys(classes).length;
  const [saying, saidOrToSay, speaker, account, givenName] = [0, 1, 2, 3, 4].map((i) => afterLists + i) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const accounts = new Set(said.accounts);
  const sayingForms = new Map<string, number>();
  for (const entry of said.verbs) {
    const [prefix, simple] = (entry.includes('|') ? entry.split('|') : ['', entry]) as [string, string];
    const { finite, participle } = verbs.formsOf(simple);
    for (const form of finite) {
      // "mitteilte" at the end of a clause; of "teilte … mit" the verb tells little.
      sayingForms.set(prefix + form, saying);
      if (prefix && !sayingForms.has(form)) sayingForms.set(form, saying);
    }
    sayingForms.set(prefix + participle, saidOrToSay);
    sayingForms.set(prefix + simple, saidOrToSay);
  }

  /** A word's class by what it does in reported speech. */
  function classOf(word: string): number {
    const known = listed.get(word.toLowerCase());
    if (known !== undefined) return known;
    if (accounts.has(word)) return account;
    // Nouns have capitals; a verb has one at the start of a question only.
    if (!/^\p{Ll}/u.test(word)) return nouns.of(word) ? speaker : given.has(word.toLowerCase()) ? givenName : 0;
    if (verbs.isFirstSubjunctive(word)) return 1;
    if (verbs.isSecondSubjunctive(word)) return 2;
    return sayingForms.get(word) ?? (verbs.isParticiple(word) ? 3 : 0);
  }

  return {
    joinsNumbersAndCommas: false,
    spanCosts: SPAN_COSTS,
    ...wordSets(wordLists),
    wordClasses: { classOf, moods: MOODS, speechFrom: saying },
  };
}
