import type { WordClass } from '../languages/word-sets';
import type { SourceType } from '../source-types';
import { keyOf } from './lexicon';

/** A reader's own rule: sources that fit `pattern` have this type. It wins over everything else. */
export interface ReadersRule {
  /** A name, or with `isPattern` a pattern in which `*` stands for any words. */
  readonly pattern: string;
  readonly isPattern: boolean;
  readonly type: SourceType;
}

/** Longest pattern taken, in characters. */
export const LONGEST_PATTERN = 200;

export type PatternCheck = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** Says whether a rule's pattern can be used, and if not, why, in a sentence for the reader. */
export function checkPattern({ pattern, isPattern }: Pick<ReadersRule, 'pattern' | 'isPattern'>): PatternCheck {
  const refuse = (sentence: string): PatternCheck => ({ ok: false, sentence });
  if (pattern.trim() === '') return refuse('Write a name, or a pattern with * for any words.');
  if (pattern.length > LONGEST_PATTERN)
    return refuse(`A name or pattern can have ${LONGEST_PATTERN} characters at most.`);
  if (/[\n\r\t]/.test(pattern)) return refuse('A name or pattern is a single line.');
  if (isPattern && !/[\p{L}\p{N}]/u.test(pattern))
    return refuse('A pattern needs at least one letter or number beside the *, else it would fit every source.');
  if (!/[\p{L}\p{N}]/u.test(pattern)) return refuse('A name needs at least one letter or number.');
  return { ok: true };
}

/** The first rule that fits a speaker known by these names. Rules with unusable patterns are left out. */
export type RuleBook = (names: readonly string[]) => ReadersRule | undefined;

const NONE: WordClass = new Set<string>();

/** Compiles rules; `articles` are those that a name goes by without: plain names by look-up, patterns by a matcher that never goes back more than to the last `*`. */
export function compileRules(rules: readonly ReadersRule[], articles: WordClass = NONE): RuleBook {
  /** Lower case, no full stops, no leading article, single spaces. */
  const plain = (name: string) => {
    const [first = '', ...others] = keyOf(name).trim().split(/\s+/);
    return (others.length > 0 && articles.has(first) ? others : [first, ...others]).join(' ');
  };
  const usable = rules.filter((rule) => checkPattern(rule).ok);
  const order = new Map(usable.map((rule, i) => [rule, i]));
  const byName = new Map<string, ReadersRule>();
  const patterns: { rule: ReadersRule; pieces: string[] }[] = [];
  for (const rule of usable) {
    if (rule.isPattern && rule.pattern.includes('*')) patterns.push({ rule, pieces: plain(rule.pattern).split(/\*+/) });
    else if (!byName.has(plain(rule.pattern))) byName.set(plain(rule.pattern), rule);
  }
  return (names) => {
    const forms = names.map(plain);
    const hits = [
      ...forms.map((form) => byName.get(form)),
      ...patterns.filter(({ pieces }) => forms.some((form) => fits(pieces, form))).map(({ rule }) => rule),
    ];
    return hits.filter((rule) => rule !== undefined).toSorted((a, b) => order.get(a)! - order.get(b)!)[0];
  };
}

/** Does a text fit `a*b*c`, split at the stars? Leftmost places for the middle pieces suffice, so each is sought once. */
function fits(pieces: readonly string[], text: string): boolean {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  const stop = text.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > stop) return false;
    at = found + piece.length;
  }
  return true;
}
