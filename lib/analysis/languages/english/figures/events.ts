import type { FiguresPart } from '../../parts/figures';
import { wordSets, wordTable } from '../../word-sets';
import data from './events.json';

interface EventForms {
  readonly done: readonly string[];
  readonly doing: readonly string[];
  readonly nouns: readonly string[];
  readonly intransitive?: readonly string[];
}

const { events: table, ...words } = data;
const byName: Readonly<Record<string, EventForms>> = table;

/** Event words and phrases of one kind, each with the event it names. */
const wordsOf = (kind: keyof EventForms) =>
  wordTable(
    Object.fromEntries(
      Object.entries(byName).flatMap(([name, forms]) => (forms[kind] ?? []).map((word) => [word, name] as const)),
    ),
  );

export const events: FiguresPart['events'] = {
  done: wordsOf('done'),
  doing: wordsOf('doing'),
  nouns: wordsOf('nouns'),
  intransitive: wordsOf('intransitive'),
  ...wordSets(words),
};
