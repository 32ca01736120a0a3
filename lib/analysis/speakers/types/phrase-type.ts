import { coreTells } from './core-rules';
import { coreEnd } from './core-end';
import { viewOf } from './core-view';
import { asFormer, firstTrade, phrasePiecesOf } from './pieces';
import { OVER_FIRM } from './precedence';
import { stronger, type Verdict } from './verdict';
import { spanOf, type Words } from '../word-view';

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

/** A piece of a phrase, its core read, and behind it what it is tied to. */
interface TiedCore {
  readonly words: Words;
  readonly core: Core | undefined;
  readonly verdict: Verdict | undefined;
  /** Where the core ends. */
  readonly cut: number;
  /** A university is named behind it. */
  readonly academic: boolean;
  readonly complement: Verdict | undefined;
}

function typeOfPiece(words: Words, first: number, end: number): Verdict | undefined {
  const cut = coreEnd(words, first, end);
  const core = cut > first ? typeOfCore(words, first, firstTrade(words, first, cut)) : undefined;
  const verdict = core?.verdict;
  if (cut >= end) return verdict;
  const academic = isAcademic(words, cut, end);
  if (isSettled(words, core) && !isCollege(words, core, academic)) return verdict;
  const relative = words.lexicon.pronouns.relative.has(words.keys[cut]!);
  if (!relative && !words.lexicon.heads.ties.has(words.keys[cut]) && words.raw[cut] !== ',') return verdict;
  const complement = relative ? typeOfRelative(words, cut + 1, end) : typeOfPiece(words, cut + 1, end);
  return ofTied({ words, core, verdict, cut, academic, complement });
}

/** An expert by the head alone, whom the complement may tell to be a doctor. */
const isExpert = (verdict: Verdict | undefined) => verdict?.type === 'expert' && verdict.rule === 'head';

/** Tells so much that no complement tells more. */
const isSettled = ({ lexicon }: Words, core: Core | undefined) =>
  core !== undefined && ((core.verdict?.weight ?? 0) >= 4.5 || lexicon.firm.has(core.head)) && !isExpert(core.verdict);

/** "Chancellor of the College of Lund": an office of a university's. */
const isCollege = ({ lexicon }: Words, core: Core | undefined, academic: boolean) =>
  academic && lexicon.heads.chancellors.has(core?.head);

/** Which of the two tells, a core or what it is tied to. */
function ofTied({ words, core, verdict, cut, academic, complement }: TiedCore): Verdict | undefined {
  const { heads } = words.lexicon;
  const lighter = complement && { ...complement, weight: complement.weight - 0.25 };
  if (isExpert(verdict)) {
    const medical = complement?.type === 'medical' && complement.weight >= 3.5 && !academic;
    return medical ? { ...complement, weight: 5 } : verdict;
  }
  if (verdict?.rule === 'title' && heads.presidents.has(core?.head) && heads.of.has(words.keys[cut]))
    return complement ?? { ...verdict, type: 'business', weight: 2 };
  if (verdict && isCollege(words, core, academic)) return { ...verdict, type: 'other', weight: 2 };
  // "The Danish representative at the UN": a state's envoy, wherever posted.
  const isPosted = verdict?.rule === 'country' && complement && OVER_FIRM.has(complement.type);
  if (isPosted && heads.posted.has(words.keys[cut])) return verdict;
  if (!verdict || core?.plain) return lighter ?? verdict;
  const looksAfter = complement?.type === 'business' && heads.stateBodies.has(core?.head);
  return complement && tellsMore(complement) && !looksAfter ? lighter : verdict;
}

/** "Consultant for sellers": whom an office serves are ordinary people, its holder isn't. */
const tellsMore = ({ type, rule, weight }: Verdict) => weight >= 4 && rule !== 'country' && type !== 'witness';

/** "Department of Health Sciences at Trent University". */
const isAcademic = ({ keys, lexicon }: Words, first: number, end: number) =>
  keys.slice(first, end).some((key) => lexicon.heads.academies.has(key));

/** A relative clause tells a type only by what the body does ("which monitors the war") or a noun after "is". */
function typeOfRelative(words: Words, first: number, end: number): Verdict | undefined {
  const { heads } = words.lexicon;
  const verb = words.keys[first] ?? '';
  if (heads.watches.has(verb))
    return { type: 'monitor', rule: 'head', span: spanOf(words, first, first + 1), weight: 4 };
  return heads.holds.has(verb) ? typeOfPiece(words, first + 1, end) : undefined;
}

interface Core {
  readonly verdict: Verdict | undefined;
  /** Its noun gives no type of its own, or only that of an official. */
  readonly plain: boolean;
  /** Lemma of its noun; empty where there is none, or the last word of a name tells. */
  readonly head: string;
}

function typeOfCore(words: Words, first: number, end: number): Core {
  const view = viewOf(words, first, end);
  const { verdict, plain = false } = coreTells(view);
  return { verdict, plain, head: view.lemma };
}
