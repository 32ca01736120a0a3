import data from './counted.json';
import type { FigureEntry } from './report';

const PLURALS: Record<string, string> = data.plurals;
const SAME: Record<string, string> = data.same;
/** Where a noun phrase goes on after its head. */
const AFTER_HEAD = /\s(?:of|in|on|at|from|to|for|with|by|who|that|which|a|an|per|each|every)\s.*$/;

/** The singular of a lower-case English noun, near enough to tell whether two nouns are the same. */
export function singular(noun: string): string {
  if (Object.hasOwn(PLURALS, noun)) return PLURALS[noun]!;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** What a figure counts, in parts that can be held against another figure's. */
export interface Counted {
  /** Head noun in the singular, "person" where nothing is named but something happened to people. */
  readonly head: string;
  /** Words with a capital letter before the head: whose, of which nation. */
  readonly names: string;
  /** Head with all its modifiers, lower case. */
  readonly phrase: string;
}

/** Takes apart what a figure counts. Null where the text doesn't say. */
export function countedIn({ of, event }: Pick<FigureEntry, 'of' | 'event'>): Counted | null {
  if (of === null) return event === null ? null : { head: 'person', names: '', phrase: 'person' };
  const phrase = of.replace(AFTER_HEAD, '').trim();
  const words = phrase.split(/\s+/);
  const last = singular((words.at(-1) ?? '').toLowerCase());
  const head = Object.hasOwn(SAME, last) ? SAME[last]! : last;
  const names = words
    .slice(0, -1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .join(' ');
  return { head, names, phrase: [...words.slice(0, -1).map((word) => word.toLowerCase()), head].join(' ') };
}

const PEOPLE = new Set(data.people);
/** Events of the contract that happen to people, whoever is counted. */
const PEOPLE_EVENTS = new Set(data.peopleEvents);

/** Whether a figure counts people: readers look for those first. */
export function countsPeople(figure: FigureEntry): boolean {
  if (figure.unit !== null) return false;
  const head = countedIn(figure)?.head;
  return head === undefined || figure.of === null
    ? figure.event !== null && PEOPLE_EVENTS.has(figure.event)
    : PEOPLE.has(head);
}
