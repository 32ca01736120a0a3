import { weigh, type Entity } from './entities';
import type { Name } from '../names/names';
import { toldAround } from '../types/told-around';
import type { Words } from '../word-view';

/** More than that somebody is an official. */
const WEIGHT = 1.25;

/**
 * The body that a person is tied to by an office that tells no type: "X, a member of Trentex's board", "Trentex leader X",
 * "X, director, Trentex". `names` are those around.
 */
export function bodyTiedTo(words: Words, name: Name, names: readonly Name[]): Name | undefined {
  for (const { first, end, where, told } of toldAround(words, name)) {
    if (told && told.rule !== 'official' && told.rule !== 'modifier') continue;
    const inside = names.find(
      (one) => isTied(words, one, first, end) || (where === 'before' && isRightBefore(one, first)),
    );
    if (inside) return inside;
    const next =
      where === 'after' && words.raw[end] === ',' ? names.find((one) => one.runFirst === end + 1) : undefined;
    if (next && next.kind === 'organisation') return next;
  }
  return undefined;
}

/** "Trentex founder X": the body's name ends where the office's begins. */
const isRightBefore = ({ end, kind }: Name, first: number) => kind !== 'place' && end === first;

/** Whose office it is: "of Trentex", "Trentex's", or the first thing of a title. */
const isTied = (words: Words, { first: at, end: stop, kind }: Name, first: number, end: number) =>
  kind !== 'place' &&
  at >= first &&
  stop <= end &&
  (at === first ||
    words.lexicon.grammar.genitive.has(words.keys[stop]) ||
    words.lexicon.grammar.employers.has(words.keys[at - 1]) ||
    words.lexicon.grammar.definiteArticles.has(words.keys[at - 1]));

/** What a body turned out to be tells of those tied to it, where nothing else does but a word that may mean much: "trade". */
export function weighTie(entity: Entity, body: Entity | undefined): void {
  const told = body?.verdict;
  if (!told || told.type === 'witness' || told.type === 'unnamed' || body === entity || body.kind === 'place') return;
  const own = entity.verdict;
  const guessed = own?.rule === 'modifier' && told.rule !== 'modifier' && body.kind === 'organisation';
  if (!own || own.rule === 'official' || guessed)
    weigh(entity, { ...told, rule: 'antecedent', weight: guessed ? own.weight + 0.01 : WEIGHT });
}
