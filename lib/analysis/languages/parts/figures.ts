import type { PhraseList } from '../phrases';
import type { WordClass, WordSets, WordTable } from '../word-sets';

/** Number words, bounds, units, events, and what beside a number makes it no figure. All words in lower case. */
export interface FiguresPart {
  /** Number words and what they are worth. */
  readonly numbers: {
    readonly ones: WordTable<number>;
    readonly tens: WordTable<number>;
    readonly magnitudes: WordTable<number>;
    /** Letters glued to digits: 132m. */
    readonly suffixes: WordTable<number>;
    /** "dozens", "hundreds": what they are taken to be worth, by the annotation guidelines. */
    readonly plurals: WordTable<number>;
    /** By what "third", "quarter" … divide. */
    readonly parts: WordTable<number>;
    readonly glyphs: WordTable<number>;
    readonly multiples: WordTable<number>;
    /** Round numbers in digits that a glued plural ending makes vague: 10s of thousands. */
    readonly roundDigits: WordTable<number>;
    /** Words behind which a magnitude is no number of its own: "per hundred", "several hundred". */
    readonly beforeMagnitude: WordClass;
    /** Every word and sign a number can start with, apart from digits. */
    readonly starts: WordClass;
    /** "and a half", word for word. */
    readonly andHalf: readonly WordClass[];
  } & WordSets<
    | 'severals'
    | 'multipliers'
    | 'scores'
    | 'afterScores'
    | 'outOf'
    | 'afterPart'
    | 'ranging'
    | 'even'
    | 'beforeChange'
    | 'by'
    | 'minus'
    | 'half'
    | 'quarter'
    | 'tensAlone'
    | 'oneOrA'
    | 'partsInPlural'
  >;

  /** Words that say how exact a number is. */
  readonly bounds: {
    /** Phrases by side, in the order they are tried; of those that fit, the longest wins: "no more than" before "more than". */
    readonly before: readonly (readonly [side: BoundSide, phrases: PhraseList])[];
    readonly after: readonly (readonly [side: BoundSide, phrases: PhraseList])[];
    /** Signs before and behind a number: "~", "+". */
    readonly marks: WordTable<BoundSide>;
    readonly afterMarks: WordTable<BoundSide>;
    /** What may stand between a bound and its number: "at least | another | 40". */
    readonly between: PhraseList;
    /** Bounds that are prepositions after certain words, and none then: "talked about 12 men". */
    readonly prepositions: WordTable<WordClass>;
  } & WordSets<'articles' | 'beneath' | 'beforeDepth' | 'rangeOpeners'>;

  /**
   * Currencies, measures with the unit they stand for, and what a rate goes by ("a day"). `metresBefore` are words before
   * which a glued "m" is metres ("10m high"), `races` name a distance ("the 100m final"); `coverings` what something lies
   * under ("under two metres of mud"); `partsOfMoney` and `subunits` make one sum of two numbers ("3 dollars 50 cents").
   */
  readonly units: {
    readonly currencySigns: WordTable<string>;
    readonly measures: WordTable<string>;
  } & WordSets<
    | 'percent'
    /** Units of which there can be fewer than none. */
    | 'degrees'
    /** "m", which is millions as well. */
    | 'metreSigns'
    | 'signPrefixes'
    | 'currencyCodes'
    | 'currencyNouns'
    | 'perWords'
    | 'perUnits'
    | 'subunits'
    | 'metresBefore'
    | 'coverings'
    | 'partsOfMoney'
    | 'races'
    | 'times'
    | 'beforeArticle'
    | 'percentPhrases'
  >;

  /**
   * Words of dates, clock times, durations, years and ages: `older` as in "younger than 2", `aged` are those whose age a
   * bare limit gives ("children under five").
   */
  readonly time: WordSets<
    | 'months'
    | 'weekdays'
    | 'durations'
    | 'durationModifiers'
    | 'clockAfter'
    | 'ageBefore'
    | 'ageAfter'
    | 'eras'
    | 'birthdays'
    | 'older'
    | 'aged'
    | 'ageLimits'
    | 'betweenAge'
    | 'afterBirthday'
    | 'age'
    | 'under'
    | 'areOfAge'
    | 'clockJoiners'
    | 'zones'
    | 'zoneTime'
    | 'morning'
    | 'past'
    | 'dateJoiners'
    | 'halfOf'
    | 'seconds'
    | 'exclusionJoiners'
    | 'beforeYearAttribute'
    | 'beforeCount'
    | 'leadsToYear'
    | 'beforeYear'
    | 'up'
    | 'notRate'
    | 'verbsLikeClock'
  >;

  /** Words beside numbers that name or rank something. */
  readonly designations: {
    /** "group of", by the last word. */
    readonly membership: PhraseList;
  } & WordSets<
    | 'nouns'
    | 'scoreAfter'
    | 'scoreBefore'
    | 'phoneBefore'
    | 'compoundsAfter'
    /** Units of the width of a barrel: "155mm shells". */
    | 'calibres'
    /** "40C"; as written. */
    | 'degreeScales'
    /** "3x". */
    | 'timesSigns'
    | 'oneBefore'
    | 'oneAfter'
    | 'streets'
    | 'abbreviations'
    | 'ratioAfter'
    | 'notFractionAfter'
    | 'oneAfterOrdinal'
    | 'oneAfterVerb'
    | 'way'
    | 'numberAbbreviations'
  >;

  /**
   * Words that make or end a noun phrase. `people`, and what ends as names of people do but for `thingsInEr`, can be
   * arrested. `victims` stand before an event's noun ("civilian deaths"), `directions` are stops but with a capital ("five
   * North Korean ships"), `verbs` can be nouns too and end a phrase only behind a plural.
   */
  readonly nouns: WordSets<
    | 'irregularPlurals'
    | 'notPlural'
    | 'stops'
    | 'nounFinals'
    | 'determiners'
    | 'elidedAfter'
    | 'anaphora'
    | 'victims'
    | 'directions'
    | 'verbs'
    | 'people'
    | 'thingsInEr'
    | 'beforeStops'
    | 'conjunctions'
    | 'boundSuffixes'
    | 'strong'
    | 'squares'
    | 'listed'
    | 'including'
    | 'elsewhere'
    | 'joiners'
    | 'notAdverbs'
  >;

  /**
   * Event words and phrases, each with the event it names. `counting` nouns lead to what is counted ("the number of homes");
   * `inObject` can stand between a verb and a later part of its object; `noObject` words after a verb show that it has
   * none. `changes` tell how a number rose or fell; `peopleEvents` happen to people; `undone` words before a number say
   * that it happened to none of them.
   */
  readonly events: {
    /** What was done to those counted, after their noun: "civilians were killed". */
    readonly done: WordTable<string>;
    /** What somebody did to those counted, before their noun: "killing 27 civilians". */
    readonly doing: WordTable<string>;
    /** "the deaths of 27 civilians" */
    readonly nouns: WordTable<string>;
    /** What those counted did themselves: "27 civilians died". */
    readonly intransitive: WordTable<string>;
  } & WordSets<
    | 'auxiliaries'
    | 'links'
    | 'counting'
    | 'inObject'
    | 'passive'
    | 'perfect'
    | 'among'
    | 'noObject'
    | 'changes'
    | 'peopleEvents'
    | 'undone'
    | 'amongWords'
    | 'endsClause'
    | 'be'
    | 'reaches'
    | 'tolls'
    | 'injuries'
  >;

  /** Words of a phrase of place: before the name, after it, and names of the whole ("the country"). */
  readonly places: WordSets<'strong' | 'targets' | 'before' | 'after' | 'wide' | 'onto'>;

  /** Words of a phrase of time; `tails` are phrases behind one, as lists of words: "so far". */
  readonly periods: { readonly tails: readonly (readonly string[])[] } & WordSets<
    'openers' | 'units' | 'relative' | 'single' | 'inside' | 'began' | 'since'
  >;

  /** Small words by what they do: "of" is partitive, "than" comparative. */
  readonly markers: WordSets<
    | 'definite'
    | 'indefinite'
    | 'one'
    | 'partitive'
    | 'conjunction'
    | 'alternative'
    | 'upTo'
    | 'comparative'
    | 'between'
    | 'from'
    | 'within'
    | 'every'
    | 'i'
  >;

  readonly endings: {
    /** Endings of those who do or are something: workers, activists, Bolivians. */
    readonly people: RegExp;
    /** Of participles and adverbs, which go on with a clause and not with a noun phrase. */
    readonly verbal: RegExp;
    readonly adverb: RegExp;
    /** Of a word that says alone what happened to one: "one | killed". */
    readonly done: RegExp;
    /** What digits get in the plural: 1990s. */
    readonly pluralOfDigits: string;
  };
  /** Whether a word looks like a plural noun. @param lower the word in lower case */
  readonly looksPlural: (word: string, lower: string) => boolean;
}

/** What words can say of how exact a number is. */
export type BoundSide = 'exact' | 'about' | 'at-least' | 'at-most';
