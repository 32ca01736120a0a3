import type { SourceType } from '../../source-types';
import { verdictBy, type CoreView } from './core-view';
import { isRightBefore } from './modifiers';
import { typeOfPeople } from './peoples';
import { MODIFIED, MODIFIES_FIRM, OVER_FIRM, YIELDS } from './precedence';
import { startsRun } from '../names/runs';
import type { Verdict } from './verdict';
import { spanOf, type Match, type Words } from '../word-view';

/** What the core of a phrase tells. */
export interface Told {
  readonly verdict: Verdict | undefined;
  /** Its head gives no type of its own, or only that of an official: what it is tied to may tell. */
  readonly plain?: boolean;
}

/** A line of the table: what it says of a core it fits, or undefined where it doesn't fit. */
export interface CoreRule {
  readonly id: string;
  /** A phrase of ours that it decides. */
  readonly example: string;
  readonly tells: (view: CoreView) => Told | undefined;
}

const NOTHING: Told = { verdict: undefined, plain: true };

/**
 * How the kind of a phrase's core is decided: the first line that fits. From the name's own end over bodies and heads that have
 * a kind of their own to neutral heads, which take that of the compound.
 */
export const CORE_RULES: readonly CoreRule[] = [
  {
    id: 'end-of-name',
    example: 'Tavel Securities',
    tells: ({ words, first, end, head }) => {
      const type = head?.senses.body ? undefined : typeOfNameEnd(words, first, end);
      return type && { verdict: { type, rule: 'head', span: spanOf(words, end - 1, end), weight: 4 } };
    },
  },
  {
    id: 'no-head',
    example: 'police',
    tells: ({ words, first, end, all, head }) => {
      if (head) return undefined;
      const only = all.findLast(({ senses }) => senses.modifier);
      const by = only && verdictBy(words, only, only.senses.modifier!, 'modifier', 2.5);
      return { verdict: by ?? typeOfPeople(words, first, end) };
    },
  },
  {
    id: 'body',
    example: 'Oxfam',
    tells: ({ words, head }) =>
      head!.senses.body && head!.senses.noun?.strength !== 'strong'
        ? { verdict: verdictBy(words, head!, head!.senses.body.type, 'organisation', 6) }
        : undefined,
  },
  {
    id: 'place',
    example: 'Norway',
    tells: ({ words, head, body }) => {
      if (head!.senses.noun) return undefined;
      const weight = head!.senses.place!.kind === 'region' || body ? 2 : 4;
      return { verdict: verdictBy(words, head!, 'government', 'country', weight) };
    },
  },
  {
    id: 'body-over-strong-head',
    example: 'UN expert',
    tells: ({ words, head, body, lemma }) => {
      const strong = strongType(head!);
      if (!strong || !body) return undefined;
      const owner = body.senses.body!.type;
      const runs = words.lexicon.heads.chiefExecutives.has(lemma) && owner !== 'media';
      // "NASA scientist": speaks for what was found out.
      const finds = owner === 'government' && words.lexicon.scientists.test(lemma);
      return (YIELDS[strong]?.has(owner) || runs) && !finds
        ? { verdict: verdictBy(words, body, owner, 'organisation', 5) }
        : undefined;
    },
  },
  {
    id: 'modifier-over-strong-head',
    example: 'medical experts',
    tells: ({ words, head, modifier, lemma }) => {
      const strong = strongType(head!);
      if (!strong || !modifier || words.lexicon.heads.ownType.has(lemma)) return undefined;
      const tells = isRightBefore(words, modifier.match.end, head!.first) && MODIFIED[strong]?.has(modifier.type);
      return tells ? { verdict: verdictBy(words, modifier.match, modifier.type, 'modifier', 5) } : undefined;
    },
  },
  {
    id: 'strong-head',
    example: 'CNN analyst',
    tells: ({ words, head }) => {
      const strong = strongType(head!);
      return strong && { verdict: verdictBy(words, head!, strong, 'head', 5) };
    },
  },
  {
    id: 'envoy-to-a-body',
    example: 'Norwegian UN ambassador',
    tells: ({ words, head, before, body, firm }) => {
      const sender = before.find(({ senses }) => senses.place);
      return firm && body && sender && sender.first < body.first
        ? { verdict: verdictBy(words, head!, 'government', 'title', 5.5) }
        : undefined;
    },
  },
  {
    id: 'body-before-head',
    example: 'Oxfam spokesman',
    tells: ({ words, body, firm }) =>
      body && (!firm || OVER_FIRM.has(body.senses.body!.type))
        ? { verdict: verdictBy(words, body, body.senses.body!.type, 'organisation', firm ? 5.5 : 5) }
        : undefined,
  },
  {
    id: 'head-keeps-its-type',
    example: 'oil ministry',
    tells: ({ words, head, modifier, lemma }) => {
      const { type } = head!.senses.noun!;
      const { ownType, stateBodies } = words.lexicon.heads;
      const keeps =
        (type === 'expert' && ownType.has(lemma) && modifier?.type !== 'medical') ||
        (type === 'government' && stateBodies.has(lemma) && modifier?.type === 'business');
      return keeps ? { verdict: verdictBy(words, head!, type, 'head', 4.5) } : undefined;
    },
  },
  {
    id: 'modifier',
    example: 'police spokesman',
    tells: ({ words, head, modifier, firm }) => {
      if (!modifier || (firm && !MODIFIES_FIRM.has(modifier.type))) return undefined;
      // "The rebel-run website" is a website still.
      const runs = head!.senses.noun!.type === 'media' && words.keys[modifier.match.end]?.startsWith('-');
      if (runs) return undefined;
      return { verdict: verdictBy(words, modifier.match, modifier.type, 'modifier', weightOf(words, modifier.match)) };
    },
  },
  {
    id: 'allies-of-a-name',
    example: 'the Dovre Coalition',
    tells: ({ words, head, lemma }) =>
      words.capital[head!.first] && !words.initial[head!.first] && words.lexicon.heads.allies.has(lemma)
        ? NOTHING
        : undefined,
  },
  {
    id: 'president-of-a-body',
    example: 'Trentex President',
    tells: ({ words, head, before, lemma }) =>
      words.lexicon.heads.presidents.has(lemma) &&
      (isNameBefore(words, head!.first) || isOrganBefore(words, head!, before.at(-1)))
        ? NOTHING
        : undefined,
  },
  {
    // Newswriting gives ranks a capital; a captain without one leads a team.
    id: 'captain-of-a-team',
    example: 'the captain',
    tells: ({ words, head, before, lemma }) =>
      words.lexicon.heads.captains.has(lemma) && !words.capital[head!.first] && before.length === 0
        ? NOTHING
        : undefined,
  },
  {
    id: 'weak-head',
    example: 'foreign minister',
    tells: ({ words, head, firm }) => {
      const { type, strength } = head!.senses.noun!;
      return strength === 'weak' ? { verdict: verdictBy(words, head!, type!, 'title', firm ? 5.5 : 3.5) } : undefined;
    },
  },
  {
    id: 'officer',
    example: 'Officer',
    tells: ({ words, head, before, lemma }) => {
      const capital = words.capital[head!.first];
      if (!words.lexicon.heads.officers.has(lemma) || before.length > 0 || !(capital || head!.senses.noun!.plural))
        return undefined;
      return { verdict: verdictBy(words, head!, 'police', 'title', capital ? 3 : 1), plain: true };
    },
  },
  {
    id: 'spokesman-of-a-country',
    example: 'Norwegian spokesman',
    tells: ({ words, before, lemma }) => {
      const country = before.findLast(({ senses }) => senses.place);
      return country && words.lexicon.spokes.has(lemma)
        ? { verdict: verdictBy(words, country, 'government', 'country', 3), plain: true }
        : undefined;
    },
  },
  {
    id: 'official',
    example: 'officials',
    tells: ({ words, head, lemma }) =>
      words.lexicon.heads.officials.has(lemma)
        ? { verdict: verdictBy(words, head!, 'government', 'official', 1), plain: true }
        : undefined,
  },
  {
    id: 'nobody-named',
    example: 'sources',
    tells: ({ words, head }) =>
      head!.senses.noun!.strength === 'unnamed'
        ? { verdict: verdictBy(words, head!, 'unnamed', 'hearsay', 0.5), plain: true }
        : undefined,
  },
];

/** What a core tells by the table; nothing where no line fits. */
export function coreTells(view: CoreView): Told {
  for (const { tells } of CORE_RULES) {
    const told = tells(view);
    if (told) return told;
  }
  return NOTHING;
}

const strongType = ({ senses: { noun } }: Match): SourceType | undefined =>
  noun?.strength === 'strong' ? noun.type : undefined;

/** "The ministry's spokesman, Colonel X": which ministry it is stands elsewhere; what else is said of him tells more. */
const weightOf = (words: Words, { end, senses }: Match) =>
  words.lexicon.grammar.genitive.has(words.keys[end]) &&
  senses.noun &&
  words.lexicon.heads.stateBodies.has(senses.noun.lemma)
    ? 2
    : 4.5;

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
  !words.lexicon.grammar.genitive.has(words.keys[at - 1]) &&
  ![1, 2, 3].some((back) => (words.matches[at - back]?.end ?? 0) >= at);
