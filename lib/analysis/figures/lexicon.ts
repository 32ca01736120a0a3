/** The word lists of this stage, checked once when the engine starts. All words are in lower case. */
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
const lists = z.record(z.string(), words);
const values = z.record(z.string(), z.number().check(z.positive()));
const names = z.record(z.string(), z.string());

/** A table by word; unlike a plain object it is safe against words like "constructor" in a text. */
const asMap = <T>(record: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(record));

/** Checked lists of words, each as a set. */
function wordSets<K extends string>(data: Record<K, unknown>): Readonly<Record<K, ReadonlySet<string>>> {
  const entries = Object.entries(lists.parse(data)).map(([key, list]) => [key, new Set(list)]);
  return Object.fromEntries(entries) as Record<K, ReadonlySet<string>>;
}

const { severals, ...worth } = numberWords;
const numbers = z
  .object({
    ones: values,
    tens: values,
    magnitudes: values,
    /** Letters glued to digits: 132m. */
    suffixes: values,
    /** "dozens", "hundreds": what they are taken to be worth, by the annotation guidelines. */
    plurals: values,
    /** By what "third", "quarter" … divide. */
    parts: values,
    glyphs: values,
    multiples: values,
    /** Round numbers in digits that a glued "s" makes a vague plural: 10s of thousands. */
    roundDigits: values,
  })
  .parse(worth);
/** Number words and what they are worth. */
export const NUMBERS = {
  ones: asMap(numbers.ones),
  tens: asMap(numbers.tens),
  magnitudes: asMap(numbers.magnitudes),
  suffixes: asMap(numbers.suffixes),
  plurals: asMap(numbers.plurals),
  parts: asMap(numbers.parts),
  glyphs: asMap(numbers.glyphs),
  multiples: asMap(numbers.multiples),
  roundDigits: asMap(numbers.roundDigits),
  ...wordSets({ severals }),
};

const boundKinds = z.enum(['exact', 'about', 'at-least', 'at-most']);
/** Words that say how exact a number is; `prepositions` are those that are none after certain words: "talked about". */
export const BOUNDS = z
  .object({
    before: z.record(boundKinds, words),
    marks: z.record(z.string(), boundKinds),
    between: words,
    after: z.partialRecord(boundKinds, words),
    afterMarks: z.record(z.string(), boundKinds),
    prepositions: lists,
  })
  .parse(boundWords);

const { currencySigns, measures, ...unitLists } = unitWords;
/**
 * Currencies, measures with the unit they stand for, and what a rate goes by ("a day"). `metresBefore` are words before which
 * a glued "m" is metres ("10m high"), `races` name a distance ("the 100m final"); `coverings` what something lies under ("under two metres of mud"); `partsOfMoney` and
 * `subunits` make one sum of two numbers ("3 dollars 50 cents", "one pound ninety").
 */
export const UNITS = {
  currencySigns: asMap(names.parse(currencySigns)),
  measures: asMap(names.parse(measures)),
  ...wordSets(unitLists),
};

const { months, monthAbbreviations, weekdays, weekdayAbbreviations, ...timeLists } = timeWords;
/**
 * Words of dates, clock times, durations and ages: `older` as in "younger than 2", `aged` are those whose age a bare
 * limit gives ("children under five").
 */
export const TIME = {
  ...wordSets({
    months: [...months, ...monthAbbreviations],
    weekdays: [...weekdays, ...weekdayAbbreviations],
  }),
  ...wordSets(timeLists),
};

const { membership, ...designationLists } = designationWords;
/** Words beside numbers that name or rank something. `membership` holds phrases: "group of". */
export const DESIGNATIONS = { membership: words.parse(membership), ...wordSets(designationLists) };

/**
 * Words that make or end a noun phrase. `people` and what ends as names of people do, but for `thingsInEr`, can be arrested. `victims` stand before an event's noun ("civilian deaths"), `directions` are
 * stops but with a capital ("five North Korean ships"), `verbs` can be nouns too and end a phrase only behind a plural.
 */
export const NOUNS = wordSets(nounWords);

const { events: eventTable, ...eventLists } = eventWords;
const events = z
  .record(
    z.string(),
    z.object({
      done: words,
      doing: words,
      nouns: words,
      intransitive: z.optional(words),
    }),
  )
  .parse(eventTable);
type EventForms = (typeof events)[string];
/** Event words and phrases, each with the event it names. */
const eventMap = (pick: (event: EventForms) => readonly string[] | undefined): ReadonlyMap<string, string> =>
  new Map(Object.entries(events).flatMap(([name, event]) => (pick(event) ?? []).map((word) => [word, name] as const)));
/**
 * `counting` nouns lead to what is counted ("the number of homes"); `inObject` can stand between a verb and a later
 * part of its object; `noObject` words after a verb show that it has none. `changes` tell how a number rose or fell;
 * `peopleEvents` happen to people; `undone` words before a number say that it happened to none of them. */
export const EVENTS = {
  /** What was done to those counted, after their noun: "civilians were killed". */
  done: eventMap(({ done }) => done),
  /** What somebody did to those counted, before their noun: "killing 27 civilians". */
  doing: eventMap(({ doing }) => doing),
  /** "the deaths of 27 civilians" */
  nouns: eventMap(({ nouns }) => nouns),
  /** What those counted did themselves: "27 civilians died". */
  intransitive: eventMap(({ intransitive }) => intransitive),
  ...wordSets(eventLists),
};

/** Words of a phrase of place: before the name, after it, and names of the whole ("the country"). */
export const PLACES = wordSets(placeWords);

const { tails, ...periodLists } = periodWords;
/** Words of a phrase of time; `tails` are phrases behind one, as lists of words: "so far". */
export const PERIODS = { tails: words.parse(tails).map((tail) => tail.split(' ')), ...wordSets(periodLists) };
