import type { Name } from './names';
import { matchesWithin, type Words } from '../word-view';

/**
 * The name that is the source: the one its core ends in, or a person in apposition to it. A name that only modifies a
 * noun ("an Islamic State statement", "Netanyahu's office") isn't.
 */
export function headName(
  words: Words,
  first: number,
  core: number,
  end: number,
  names: readonly Name[],
): Name | undefined {
  // "Members of Congress": one noun of the lexicon, not the Congress.
  const nouns = matchesWithin(words, first, core).filter(({ senses }) => senses.noun?.plural);
  const isOwn = (name: Name) => !nouns.some((noun) => noun.first < name.first && name.end <= noun.end);
  const inCore = names.filter((name) => name.first >= first - 1 && name.first < core && isOwn(name));
  const last = beforeVerb(words, inCore) ?? inCore.at(-1);
  if (last && last !== inCore.at(-1)) return last;
  const person = inCore.findLast(({ kind }) => kind === 'person');
  const ends =
    last &&
    last.end >= core &&
    !(last.kind === 'place' && last.match?.senses.place?.kind === 'region' && person && person !== last);
  if (ends && last.kind === 'person') return last;
  const apposed = names.find(
    (name) => name.kind === 'person' && name.first > core && isApposed(words, core, name, end),
  );
  // "[a bill that] funds the Bureau, Rep. X": somebody with a title is no apposition to a body.
  const isTitled = apposed !== undefined && apposed.runFirst < apposed.first && last?.kind !== 'person';
  if (apposed && (!ends || isTitled || isRole(words, first, core))) return apposed;
  if (ends) return last;
  // A monitoring group, a news agency: the noun behind the name says what it is.
  if (last && last.kind === 'organisation' && isClassNoun(words, last.end, core)) return last;
  return undefined;
}

/** How far behind "who" the name is looked for that somebody gives. */
export const GIVES = 12;

/** "a man named X", "a resident who gave his name as X", "a fighter who goes by the nom de guerre X". */
export function calledName(words: Words, first: number, core: number, end: number, names: readonly Name[]) {
  const { deeds, grammar, heads, shapes } = words.lexicon;
  const noun = matchesWithin(words, first, core).at(-1)?.senses.noun;
  const told = words.keys.slice(core, Math.min(end, core + GIVES)).findIndex((key) => deeds.names.has(key));
  // "One of the boys, identified as X".
  const before = words.keys.slice(Math.max(0, first - 4), first);
  const single = !noun?.plural || before.some((key, i) => grammar.one.has(key) && heads.of.has(before[i + 1]));
  if (!noun || !single || told < 0) return undefined;
  const name = names.find((one) => one.kind === 'person' && one.first > core + told && one.end <= end);
  return name && shapes.calls.test(words.keys.slice(core + told, name.runFirst).join(' ')) ? name : undefined;
}

/** A span that took in a verb ("Obama telephoned Israeli Prime Minister Netanyahu"): the name before it. */
function beforeVerb(words: Words, names: readonly Name[]): Name | undefined {
  return names.find((name, i) => {
    const next = names[i + 1];
    if (!next) return false;
    for (let at = name.end; at < next.runFirst; at++) if (isVerb(words, at, name.end, next.runFirst)) return true;
    return false;
  });
}

/** A word like a verb that no phrase spans, with a name or an article behind it; "communications manager X" has none. */
function isVerb(words: Words, at: number, from: number, to: number): boolean {
  if (!words.lexicon.shapes.isFinite(words.keys[at]!) || words.capital[at]) return false;
  for (let i = from; i <= at; i++) if ((words.matches[i]?.end ?? 0) > at) return false;
  return at + 1 === to || words.lexicon.grammar.determiners.has(words.keys[at + 1]);
}

/** Is the name, or its titles, the first thing after the comma that ends the core? */
function isApposed(words: Words, core: number, name: Name, end: number): boolean {
  const comma = lastComma(words, core, name.runFirst);
  if (comma < 0 || name.end > end) return false;
  const { prepositions, and } = words.lexicon.grammar;
  return !words.keys.slice(comma + 1, name.runFirst).some((key) => prepositions.has(key) || and.has(key));
}

/** A comma, or the first of the dashes around an apposition: "a Vale supporter — Omar Brel, a former mayor —". */
function lastComma(words: Words, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (words.raw[i] === ',' || (i === from && /^(—|–|-|--)$/.test(words.raw[i]!))) return i;
  return -1;
}

const isRole = (words: Words, first: number, core: number) =>
  matchesWithin(words, first, core).at(-1)?.senses.noun !== undefined;

/** Singular nouns of kinds of body, behind a body's name: "the Syrian Observatory monitoring group". */
function isClassNoun(words: Words, from: number, to: number): boolean {
  const noun = matchesWithin(words, from, to).findLast(({ senses }) => senses.noun);
  if (!noun || noun.end !== to || noun.senses.noun!.plural) return false;
  return words.lexicon.generic.has(noun.senses.noun!.lemma) && !words.lexicon.grammar.genitive.has(words.keys[from]);
}
