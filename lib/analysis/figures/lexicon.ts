/** The word lists of this stage, checked once. */
import * as z from 'zod/mini';
import boundWords from './data/bounds.json';
import designationWords from './data/designations.json';
import eventWords from './data/events.json';
import nounWords from './data/nouns.json';
import numberWords from './data/numbers.json';
import periodWords from './data/periods.json';
import placeWords from './data/places.json';
import timeWords from './data/time.json';
import unitWords from './data/units.json';

const words = z.array(z.string().check(z.minLength(1)));
const values = z.record(z.string(), z.number().check(z.positive()));
const names = z.record(z.string(), z.string());

/** A parsed table keyed by word, safe against words like "constructor" in a text. */
const asMap = <T>(record: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(record));
const asSet = (list: readonly string[]): ReadonlySet<string> => new Set(list);

const numbers = z
  .object({
    ones: values,
    tens: values,
    magnitudes: values,
    suffixes: values,
    plurals: values,
    severals: words,
    parts: values,
    glyphs: values,
    multiples: values,
  })
  .parse(numberWords);

/** Number words and what they are worth. */
export const NUMBERS = {
  ones: asMap(numbers.ones),
  tens: asMap(numbers.tens),
  magnitudes: asMap(numbers.magnitudes),
  /** Letters glued to digits: 132m. */
  suffixes: asMap(numbers.suffixes),
  /** "dozens", "hundreds": what they are taken to be worth, by the annotation guidelines. */
  plurals: asMap(numbers.plurals),
  severals: asSet(numbers.severals),
  parts: asMap(numbers.parts),
  glyphs: asMap(numbers.glyphs),
  multiples: asMap(numbers.multiples),
};

const boundKinds = z.enum(['exact', 'about', 'at-least', 'at-most']);
export const BOUNDS = z
  .object({
    before: z.record(boundKinds, words),
    marks: z.record(z.string(), boundKinds),
    between: words,
    after: z.partialRecord(boundKinds, words),
    afterMarks: z.record(z.string(), boundKinds),
    /** Bound words that are prepositions after these words: "talked about", "dispute over". */
    prepositions: z.record(z.string(), z.array(z.string())),
  })
  .parse(boundWords);

const units = z
  .object({
    percent: words,
    currencySigns: names,
    signPrefixes: words,
    currencyCodes: words,
    currencyNouns: words,
    measures: names,
    perWords: words,
    perUnits: words,
  })
  .parse(unitWords);
export const UNITS = {
  percent: asSet(units.percent),
  currencySigns: asMap(units.currencySigns),
  signPrefixes: asSet(units.signPrefixes),
  currencyCodes: asSet(units.currencyCodes),
  currencyNouns: asSet(units.currencyNouns),
  measures: asMap(units.measures),
  perWords: asSet(units.perWords),
  perUnits: asSet(units.perUnits),
};

const time = z
  .object({
    months: words,
    monthAbbreviations: words,
    weekdays: words,
    weekdayAbbreviations: words,
    durations: words,
    durationModifiers: words,
    clockAfter: words,
    clockBefore: words,
    ageBefore: words,
    ageAfter: words,
    birthdays: words,
    /** "children younger than 2" */
    older: words,
    /** Those whose age a bare limit gives: "children under five". */
    aged: words,
    yearBefore: words,
    eras: words,
  })
  .parse(timeWords);
export const TIME = {
  months: asSet([...time.months, ...time.monthAbbreviations]),
  weekdays: asSet([...time.weekdays, ...time.weekdayAbbreviations]),
  durations: asSet(time.durations),
  durationModifiers: asSet(time.durationModifiers),
  clockAfter: asSet(time.clockAfter),
  ageBefore: asSet(time.ageBefore),
  ageAfter: asSet(time.ageAfter),
  birthdays: asSet(time.birthdays),
  older: asSet(time.older),
  aged: asSet(time.aged),
  yearBefore: asSet(time.yearBefore),
  eras: asSet(time.eras),
};

const designations = z
  .object({
    nouns: words,
    membership: words,
    scoreAfter: words,
    scoreBefore: words,
    ratioAfter: words,
    phoneBefore: words,
    compoundsAfter: words,
    oneBefore: words,
    oneAfter: words,
    streets: words,
    abbreviations: words,
  })
  .parse(designationWords);
export const DESIGNATIONS = {
  nouns: asSet(designations.nouns),
  membership: designations.membership,
  scoreAfter: asSet(designations.scoreAfter),
  scoreBefore: asSet(designations.scoreBefore),
  ratioAfter: asSet(designations.ratioAfter),
  phoneBefore: asSet(designations.phoneBefore),
  compoundsAfter: asSet(designations.compoundsAfter),
  oneBefore: asSet(designations.oneBefore),
  oneAfter: asSet(designations.oneAfter),
  streets: asSet(designations.streets),
  abbreviations: asSet(designations.abbreviations),
};

const nouns = z
  .object({
    irregularPlurals: words,
    notPlural: words,
    stops: words,
    nounFinals: words,
    determiners: words,
    elidedAfter: words,
    anaphora: words,
    /** Who can stand before an event's noun: "civilian deaths". */
    victims: words,
    /** Stops but where they have a capital: "five North Korean ships". */
    directions: words,
    /** Verbs in forms that can be nouns too: they end a phrase only behind its plural. */
    verbs: words,
  })
  .parse(nounWords);
export const NOUNS = {
  irregularPlurals: asSet(nouns.irregularPlurals),
  notPlural: asSet(nouns.notPlural),
  stops: asSet(nouns.stops),
  nounFinals: asSet(nouns.nounFinals),
  determiners: asSet(nouns.determiners),
  elidedAfter: asSet(nouns.elidedAfter),
  anaphora: asSet(nouns.anaphora),
  victims: asSet(nouns.victims),
  directions: asSet(nouns.directions),
  verbs: asSet(nouns.verbs),
};

const events = z
  .object({
    events: z.record(
      z.string(),
      z.object({
        done: words,
        doing: z.array(z.string()),
        nouns: z.array(z.string()),
        intransitive: z.optional(words),
      }),
    ),
    auxiliaries: words,
    links: words,
    counting: words,
    inObject: words,
  })
  .parse(eventWords);

/** Event words, each with the event it names. */
const eventMap = (pick: (event: (typeof events.events)[string]) => readonly string[] | undefined) =>
  new Map(
    Object.entries(events.events).flatMap(([name, event]) => (pick(event) ?? []).map((word) => [word, name] as const)),
  );
export const EVENTS = {
  /** What was done to those counted, after their noun: "civilians were killed". */
  done: eventMap(({ done }) => done),
  /** What somebody did to those counted, before their noun: "killing 27 civilians". */
  doing: eventMap(({ doing }) => doing),
  /** "the deaths of 27 civilians". */
  nouns: eventMap(({ nouns }) => nouns),
  /** What those counted did themselves: "27 civilians died". */
  intransitive: eventMap(({ intransitive }) => intransitive),
  auxiliaries: asSet(events.auxiliaries),
  links: asSet(events.links),
  /** Nouns whose "of" leads to what is counted: "the number of homes". */
  counting: asSet(events.counting),
  /** What can stand between a verb and a later part of its object: "killed an engineer and two drivers". */
  inObject: asSet(events.inObject),
};

const places = z
  .object({ prepositions: words, strong: words, targets: words, before: words, after: words, wide: words })
  .parse(placeWords);
export const PLACES = {
  prepositions: asSet(places.prepositions),
  strong: asSet(places.strong),
  targets: asSet(places.targets),
  before: asSet(places.before),
  after: asSet(places.after),
  wide: asSet(places.wide),
};

const periods = z
  .object({ openers: words, units: words, relative: words, single: words, tails: words, inside: words })
  .parse(periodWords);
export const PERIODS = {
  openers: asSet(periods.openers),
  units: asSet(periods.units),
  relative: asSet(periods.relative),
  single: asSet(periods.single),
  tails: periods.tails.map((tail) => tail.split(' ')),
  inside: asSet(periods.inside),
};
