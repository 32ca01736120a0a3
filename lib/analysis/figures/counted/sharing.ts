import { type Pieces } from '../pieces';
import type { Mention } from './mention';
import { namesPeople } from './people';

/** Between two figures that share what is said of one of them stand at most so many pieces. */
const REACH = 12;
const LIST_MARKS = new Set([',', '&', ';']);

/** How a figure hangs together with the one before it in the same sentence. */
type Link = 'list' | 'part' | null;

function linkBetween({ lower, lists }: Pieces, left: Mention, right: Mention): Link {
  if (left.sentence !== right.sentence || right.first - left.end > REACH) return null;
  const gap = lower.slice(left.end, right.first);
  if (gap.every((word) => LIST_MARKS.has(word) || lists.nouns.listed.has(word))) return gap.length > 0 ? 'list' : null;
  // "19 people had been killed, including four medics"; "27 were killed, 7 of them children"
  if (gap.some((word) => lists.nouns.including.has(word)) || right.noun.anaphoric) return 'part';
  return null;
}

/** Whether a figure's noun may be taken from another: a plain number or "hundreds" with none of its own. */
function lacksNoun({ of, numeral, noun }: Mention): boolean {
  return of === null && (numeral.kind === 'count' || numeral.kind === 'vague') && noun.unit === undefined;
}

/** Whether the event word after the number is its noun: "67 dead". */
function isNounFinal({ lower, lists }: Pieces, { noun }: Mention): boolean {
  return lists.nouns.nounFinals.has(lower[noun.figureEnd] ?? '');
}

/**
 * Hands events along a list and between a whole and its part: "destroying 40 trucks, more than 100 carts", "19 killed,
 * including four medics", "17 villagers, among them three children, were killed".
 */
function shareEvents(pieces: Pieces, mentions: readonly Mention[]): void {
  // Where the event each figure ended up with was told: it goes on along a list as it came.
  const told = mentions.map((mention) => mention.told);
  for (let i = 1; i < mentions.length; i++) {
    const [left, right] = [mentions[i - 1]!, mentions[i]!];
    if (right.event !== null || left.event === null) continue;
    const link = linkBetween(pieces, left, right);
    if (link === 'part' || (link === 'list' && told[i - 1] === 'before')) {
      right.event = left.event;
      told[i] = told[i - 1]!;
    }
  }
  for (let i = mentions.length - 1; i > 0; i--) {
    const [left, right] = [mentions[i - 1]!, mentions[i]!];
    if (left.event !== null || told[i] !== 'after' || linkBetween(pieces, left, right) === null) continue;
    left.event = right.event;
    told[i - 1] = 'after';
  }
}

/** "six of the nine hostages were freed": the six are hostages, and it is them who were freed. */
function sharePartitives(pieces: Pieces, mentions: readonly Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [part, whole] = [mentions[i - 1]!, mentions[i]!];
    const gap = pieces.lower.slice(part.numeral.end, whole.first);
    if (
      gap.length > 2 ||
      !pieces.lists.markers.partitive.has(gap[0]) ||
      (gap.length === 2 && !pieces.lists.nouns.determiners.has(gap[1]))
    )
      continue;
    part.of ??= whole.of;
    if (whole.told !== 'after') continue;
    part.event = whole.event;
    whole.event = null;
  }
}

/** "2,500 troops in Iraq and 900 in Syria": a number joined to one before it, in another place. */
function goesOnElsewhere({ lower, lists }: Pieces, left: Mention, right: Mention): boolean {
  const joined = lists.markers.conjunction.has(lower[right.first - 1]) || lower[right.first - 1] === ',';
  return joined && right.first - left.end <= 6 && lists.nouns.elsewhere.has(lower[right.end]);
}

const JOINING_MARKS = new Set([',', '&']);

/** "three and five civilians", "5 and 6 tonnes": numbers with nothing but a joiner between them count the same. */
function shareForward({ lower, lists }: Pieces, mentions: readonly Mention[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [left, right] = [mentions[i - 1]!, mentions[i]!];
    if (!lacksNoun(left) || left.unit !== undefined || left.noun.anaphoric || left.end !== left.numeral.end) continue;
    if (right.numeral.kind !== 'count' || left.sentence !== right.sentence) continue;
    const gap = lower.slice(left.end, right.first);
    if (
      gap.length === 0 ||
      gap.length > 2 ||
      !gap.every((word) => JOINING_MARKS.has(word) || lists.nouns.joiners.has(word))
    )
      continue;
    left.of = right.of;
    left.unit = right.unit;
  }
}

/**
 * Whether a noun can be what something happened to: people are arrested, and not guns. What happened in another sentence must be
 * the same ("42 guests died. Later 3 more died"), or both happen to people ("40 villagers died. Nine were hurt").
 */
function fits(pieces: Pieces, known: Mention, mention: Mention): boolean {
  if (mention.event === null || mention.event === known.event) return true;
  const same = known.sentence === mention.sentence;
  const happensToPeople = pieces.lists.events.peopleEvents.has(mention.event);
  if (happensToPeople) return namesPeople(pieces, known.noun) && (same || known.event !== null);
  return same;
}

/** Fills in nouns said before: "25 fighters were killed and 55 wounded", "42 guests had died; 32 were killed by …". */
function shareNouns(pieces: Pieces, mentions: readonly Mention[]): void {
  let known: Mention | null = null;
  for (const [i, mention] of mentions.entries()) {
    const near = known !== null && mention.sentence - known.sentence <= 1;
    if (near && lacksNoun(mention)) {
      const same = known!.sentence === mention.sentence;
      const wanted =
        mention.noun.anaphoric ||
        (mention.event !== null && (same || known!.event !== null)) ||
        (same && goesOnElsewhere(pieces, known!, mention));
      if (wanted && (same || !isNounFinal(pieces, mention)))
        mention.of = fits(pieces, known!, mention) ? known!.of : null;
    }
    if (mention.of === null || mention.numeral.kind === 'percent' || mention.numeral.kind === 'money') continue;
    // "killed five people, including two children, and wounded dozens more": more people, not more children.
    const part = i > 0 && linkBetween(pieces, mentions[i - 1]!, mention) === 'part';
    if (!part || known === null) known = mention;
  }
}

/** Fills in what figures of one paragraph take from each other. A few passes over the list. */
export function shareWithNeighbours(pieces: Pieces, mentions: readonly Mention[]): void {
  sharePartitives(pieces, mentions);
  shareForward(pieces, mentions);
  shareEvents(pieces, mentions);
  shareNouns(pieces, mentions);
}
