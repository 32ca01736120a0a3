import { EVENTS, NOUNS } from '../lexicon';
import { outsideSentence, type Pieces } from '../pieces';

/** An event is looked for over so many pieces after the noun. */
const REACH = 12;
/** "25 people, most of them women, were killed": an insertion has at most so many pieces. */
const INSERTION = 14;
const PASSIVE = new Set([
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'being',
  'get',
  'got',
  'getting',
  'left',
  'feared',
  'reported',
  'confirmed',
  'believed',
  'presumed',
  'remain',
  'remained',
]);
const PERFECT = new Set(['have', 'has', 'had', 'having']);
const AMONG = new Set(['dead', 'killed', 'wounded', 'injured', 'missing', 'casualties', 'victims']);
const ENDS_CLAUSE = new Set([';', ':', '.', '?', '!', '—', '–', '“', '"', '”', '(', ')']);
/** After a verb these show that it had no object: what stands before it was acted upon. */
const NO_OBJECT =
  /^(?:[^\p{L}\p{N}$€£]|in|on|at|by|when|after|during|near|since|and|as|while|from|with|across|over|so|between|around|inside|outside|this|last|overnight|today|yesterday|but|or|before|because|under|there|here|who|elsewhere|along|amid|nationwide|through|throughout|within|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|for|of|to|was|were|is|are|has|have|had|rose|fell|stood|reached|each|every|alone|if|until|including|according)$/u;

/** Whether a done-word at `at` speaks of those before it, and not of somebody they did it to. */
function isDone(pieces: Pieces, at: number, passive: boolean, perfect: boolean, limit: number): boolean {
  const { lower } = pieces;
  const word = lower[at]!;
  if (passive || NOUNS.nounFinals.has(word) || EVENTS.intransitive.has(word)) return true;
  if (perfect) return false;
  if (outsideSentence(pieces, at + 1, at)) return true;
  const next = lower[at + 1] ?? '.';
  // The next figure right behind the verb is its object: "twelve gunmen killed three drivers".
  return at + 1 < limit && (NO_OBJECT.test(next) || next.endsWith('ly'));
}

/**
 * The event told after those counted: "125 civilians had been killed", "25,000 civilians trapped", "tens of thousands
 * have also fled", "seven children were among the dead". Null where the words up to `limit` tell none.
 */
export function eventAfter(pieces: Pieces, from: number, limit: number): string | null {
  const { lower } = pieces;
  let passive = false;
  let perfect = false;
  let direct = true;
  for (let at = from, steps = 0; at < limit && steps < REACH; at++, steps++) {
    const word = lower[at]!;
    if (word === ',') {
      // The end of an insertion: "…, were destroyed".
      if (PASSIVE.has(lower[at + 1] ?? '') || PERFECT.has(lower[at + 1] ?? '')) continue;
      // Past an insertion only a full verb counts.
      const close = lower.indexOf(',', at + 1);
      if (
        close < 0 ||
        close > Math.min(limit, at + INSERTION) ||
        !(PASSIVE.has(lower[close + 1] ?? '') || PERFECT.has(lower[close + 1] ?? ''))
      )
        return null;
      at = close;
      continue;
    }
    if (ENDS_CLAUSE.has(word)) return null;
    if ((word === 'among' || word === 'in') && lower[at + 1] === 'the' && AMONG.has(lower[at + 2] ?? '')) {
      return EVENTS.done.get(lower[at + 2]!) ?? 'killed';
    }
    if (PASSIVE.has(word)) {
      passive = true;
      continue;
    }
    if (PERFECT.has(word)) {
      perfect = true;
      passive = false;
      continue;
    }
    const both = `${word} ${lower[at + 1] ?? ''}`;
    const phrase = EVENTS.intransitive.get(both) ?? (passive ? EVENTS.done.get(both) : undefined);
    if (phrase !== undefined) return phrase;
    const event = EVENTS.done.get(word) ?? EVENTS.intransitive.get(word);
    if (event !== undefined && (direct || passive || perfect) && isDone(pieces, at, passive, perfect, limit))
      return event;
    if (event !== undefined) return null;
    if (!EVENTS.auxiliaries.has(word) && !word.endsWith('ly')) {
      // A verb of its own ends the search; a phrase of place may stand before the verb.
      if (passive || perfect) return null;
      direct = false;
    }
  }
  return null;
}
