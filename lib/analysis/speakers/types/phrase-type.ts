import type { SourceType } from '../../source-types';
import type { SpeakersPart } from '../lexicon';
import { coreEnd } from './core-end';
import { isRightBefore, meaningfulMatches, strongestModifier } from './modifiers';
import { asFormer, firstTrade, phrasePiecesOf } from './pieces';
import {
  CHIEF_EXECUTIVE,
  MODIFIED,
  MODIFIES_FIRM,
  OVER_FIRM,
  OWN_TYPE,
  SCIENTIST,
  STATE_BODY,
  YIELDS,
} from './precedence';
import { typeOfPeople } from './peoples';
import { startsRun } from '../names/runs';
import { stronger, type Rule, type Verdict } from './verdict';
import { spanOf, type Match, type Words } from '../words';

export { coreEnd } from './core-end';

/**
 * The type a noun phrase tells by its own words `[first, end)`: "Russian defence ministry spokesman", "head of the Syrian
 * Observatory". Undefined where it tells nothing: "the group", "a spokesman". Looks into complements one after another,
 * each shorter than the last, so it is linear in the phrase.
 */
export function typeOfPhrase(words: Words, first: number, end: number): Verdict | undefined {
  let told: Verdict | undefined;
  for (const piece of phrasePiecesOf(words, first, end)) {
    const verdict = typeOfPiece(words, piece.first, piece.end);
    told = stronger(told, verdict && piece.former ? asFormer(verdict) : verdict);
  }
  return told;
}

function typeOfPiece(words: Words, first: number, end: number): Verdict | undefined {
  const cut = coreEnd(words, first, end);
  const core = cut > first ? typeOfCore(words, first, firstTrade(words, first, cut)) : undefined;
  const isExpert = core?.verdict?.type === 'expert' && core.verdict.rule === 'head';
  const settled = core && (core.weight >= 4.5 || isFirm(words.lexicon, core)) && !isExpert;
  const isCollege = core?.head === 'chancellor' && cut < end && isAcademic(words, cut, end);
  if ((settled && !isCollege) || cut >= end) return core?.verdict;
  if (!isRelative(words, cut) && !TIES.has(words.keys[cut]!) && words.raw[cut] !== ',') return core?.verdict;
  const complement = isRelative(words, cut) ? typeOfRelative(words, cut + 1, end) : typeOfPiece(words, cut + 1, end);
  if (isExpert) {
    const medical = complement?.type === 'medical' && complement.weight >= 3.5 && !isAcademic(words, cut, end);
    return medical ? { ...complement, weight: 5 } : core.verdict;
  }
  if (core?.head && PRESIDENTS.has(core.head) && words.keys[cut] === 'of' && core.verdict?.rule === 'title') {
    return complement ?? { ...core.verdict, type: 'business', weight: 2 };
  }
  // "Chancellor of the College of Lund": an office of a university's.
  if (core?.verdict && core.head === 'chancellor' && isAcademic(words, cut, end))
    return { ...core.verdict, type: 'other', weight: 2 };
  if (!core?.verdict) return complement && { ...complement, weight: complement.weight - 0.25 };
  if (core.plain && complement) return { ...complement, weight: complement.weight - 0.25 };
  const looksAfter = complement?.type === 'business' && STATE_BODY.has(core.head ?? '');
  // "Consultant for sellers": whom an office serves are ordinary people, its holder isn't.
  const told =
    complement &&
    complement.weight >= 4 &&
    complement.rule !== 'country' &&
    complement.type !== 'witness' &&
    !looksAfter;
  return told ? { ...complement, weight: complement.weight - 0.25 } : core.verdict;
}

/** "Department of Health Sciences at Trent University". */
const isAcademic = (words: Words, first: number, end: number) =>
  words.keys.slice(first, end).some((key) => /^(university|college|universities)$/.test(key));

/** Heads of states and of companies alike. */
const PRESIDENTS = new Set(['president', 'vice president', 'executive vice president', 'senior vice president']);

/** Prepositions after which stands what an office or a person is tied to; not "familiar with", "about". */
const TIES = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'to',
  'inside',
  'within',
  'near',
  'representing',
  'close',
]);

const isRelative = (words: Words, i: number) => /^(that|which|who|whose)$/.test(words.keys[i]!);

/** A relative clause tells a type only by what the body does ("which monitors the war") or a noun after "is". */
function typeOfRelative(words: Words, first: number, end: number): Verdict | undefined {
  const verb = words.keys[first] ?? '';
  if (/^(monitors?|tracks?|documents?|records?)$/.test(verb)) {
    return { type: 'monitor', rule: 'head', span: spanOf(words, first, first + 1), weight: 4 };
  }
  return /^(is|was|are|were|represents?|speaks?|heads|leads|runs)$/.test(verb)
    ? typeOfPiece(words, first + 1, end)
    : undefined;
}

const isFirm = (lexicon: SpeakersPart, { head }: Core) => head !== undefined && lexicon.firm.has(head);

interface Core {
  readonly verdict: Verdict | undefined;
  readonly weight: number;
  /** Its noun gives no type of its own, or only that of an official. */
  readonly plain: boolean;
  readonly head: string | undefined;
}

function typeOfCore(words: Words, first: number, end: number): Core {
  const meaningful = meaningfulMatches(words, first, end);
  const nounAt = meaningful.findLastIndex(({ senses }) => senses.noun ?? senses.body);
  const modified = nounAt < 0 && meaningful.at(-1)?.senses.modifier !== undefined;
  const headAt =
    nounAt >= 0 || modified
      ? nounAt
      : meaningful.findLastIndex(({ senses }) => senses.place && senses.place.kind !== 'adjective');
  const last = meaningful[headAt];
  const before = meaningful.slice(0, Math.max(0, headAt));
  const verdictOf = (match: Match, type: SourceType, rule: Rule, weight: number): Verdict => ({
    type,
    rule,
    span: spanOf(words, match.first, match.end),
    weight,
  });
  const settle = (verdict: Verdict | undefined, plain = false, head?: string): Core => ({
    verdict,
    weight: verdict?.weight ?? 0,
    plain,
    head,
  });

  const named = typeOfNameEnd(words, first, end);
  if (named && !last?.senses.body)
    return settle({ type: named, rule: 'head', span: spanOf(words, end - 1, end), weight: 4 });
  const body = before.findLast(({ senses }) => senses.body);
  const modifier = strongestModifier(before);
  if (!last) {
    const only = meaningful.findLast(({ senses }) => senses.modifier);
    return settle(only ? verdictOf(only, only.senses.modifier!, 'modifier', 2.5) : typeOfPeople(words, first, end));
  }
  const { noun, place } = last.senses;
  if (last.senses.body && !(noun && noun.strength === 'strong')) {
    return settle(verdictOf(last, last.senses.body.type, 'organisation', 6));
  }
  if (!noun) {
    const weight = place!.kind === 'region' ? 2 : 4;
    return settle(verdictOf(last, 'government', 'country', body ? 2 : weight));
  }
  const { lemma } = noun;
  if (noun.strength === 'strong') {
    const yields = YIELDS[noun.type!]?.has(body?.senses.body!.type ?? 'other');
    const runs = CHIEF_EXECUTIVE.test(lemma) && body?.senses.body!.type !== 'media';
    const over = body && (yields || runs) && !(body.senses.body!.type === 'government' && SCIENTIST.test(lemma));
    if (over) return settle(verdictOf(body, body.senses.body!.type, 'organisation', 5), false, lemma);
    const said = OWN_TYPE.has(lemma) ? undefined : modifier?.senses.modifier;
    if (said && modifier && isRightBefore(words, modifier.end, last.first) && MODIFIED[noun.type!]?.has(said))
      return settle(verdictOf(modifier, said, 'modifier', 5), false, lemma);
    return settle(verdictOf(last, noun.type!, 'head', 5), false, lemma);
  }
  const firm = words.lexicon.firm.has(lemma);
  const sender = before.find(({ senses }) => senses.place);
  if (firm && body && sender && sender.first < body.first) {
    return settle(verdictOf(last, 'government', 'title', 5.5), false, lemma);
  }
  if (body && (!firm || OVER_FIRM.has(body.senses.body!.type))) {
    return settle(verdictOf(body, body.senses.body!.type, 'organisation', firm ? 5.5 : 5), false, lemma);
  }
  const field = modifier?.senses.modifier;
  const keepsType =
    (noun.type === 'expert' && OWN_TYPE.has(lemma) && field !== 'medical') ||
    (noun.type === 'government' && STATE_BODY.has(lemma) && field === 'business');
  if (keepsType) return settle(verdictOf(last, noun.type, 'head', 4.5), false, lemma);
  // "The rebel-run website" is a website still.
  const runsOutlet =
    noun.type === 'media' && modifier !== undefined && words.keys[modifier.end]?.startsWith('-') === true;
  if (modifier && !runsOutlet && (!firm || MODIFIES_FIRM.has(modifier.senses.modifier!))) {
    return settle(verdictOf(modifier, modifier.senses.modifier!, 'modifier', 4.5), false, lemma);
  }
  if (words.capital[last.first]! && !words.initial[last.first] && (lemma === 'coalition' || lemma === 'alliance')) {
    return settle(undefined, true, lemma);
  }
  if (PRESIDENTS.has(lemma) && (isNameBefore(words, last.first) || isOrganBefore(words, last, before.at(-1))))
    return settle(undefined, true, lemma);
  // Newswriting gives ranks a capital; a captain without one leads a team.
  if (lemma === 'captain' && !words.capital[last.first] && before.length === 0) return settle(undefined, true, lemma);
  if (noun.strength === 'weak') {
    return settle(verdictOf(last, noun.type!, 'title', firm ? 5.5 : 3.5), false, lemma);
  }
  if (lemma === 'officer' && before.length === 0 && (words.capital[last.first]! || noun.plural))
    return settle(verdictOf(last, 'police', 'title', words.capital[last.first] ? 3 : 1), true, lemma);
  const country = before.findLast(({ senses }) => senses.place);
  if (country && words.lexicon.spokes.has(lemma))
    return settle(verdictOf(country, 'government', 'country', 3), true, lemma);
  if (lemma === 'official' || lemma === 'authority')
    return settle(verdictOf(last, 'government', 'official', 1), true, lemma);
  if (noun.strength === 'unnamed') return settle(verdictOf(last, 'unnamed', 'hearsay', 0.5), true, lemma);
  return settle(undefined, true, lemma);
}

/** "Charlotte Observer", "Tavel Securities": the last word of a proper name, after another that is no common noun. */
function typeOfNameEnd(words: Words, first: number, end: number): SourceType | undefined {
  if (end - first < 2 || !words.capital[end - 1]! || !words.capital[end - 2]!) return undefined;
  const type = words.lexicon.capitalEnds.get(words.keys[end - 1]!.replace(/^.*-/, ''));
  const before = words.matches[end - 2]?.senses;
  return before === undefined || before.place ? type : undefined;
}

/** "Teachers Association President X": no state's either. */
const isOrganBefore = (words: Words, president: Match, before: Match | undefined) =>
  before?.end === president.first &&
  before.senses.noun?.strength === 'plain' &&
  words.capital[before.first] === true &&
  words.lexicon.organs.has(before.senses.noun.lemma.split(' ').at(-1)!);

/** "InfoNation President X": a name that the lexicon doesn't know, hence no state's. */
const isNameBefore = (words: Words, at: number) =>
  at > 0 &&
  startsRun(words, at - 1) &&
  words.keys[at - 1] !== "'s" &&
  ![1, 2, 3].some((back) => (words.matches[at - back]?.end ?? 0) >= at);
