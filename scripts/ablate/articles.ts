import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/analysis/contract';

/** An attribution made by hand: where its parts stand. */
export interface GoldAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** An annotated article of one of the sets. */
export interface Article {
  readonly set: string;
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldAttribution[];
  /** True where only statements are annotated. */
  readonly statementsOnly: boolean;
}

type Pair = readonly [start: number, end: number];
interface GoldFile {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Pair | null;
    readonly cue: Pair | null;
    readonly content: readonly Pair[];
  }[];
}
interface CorpusFile {
  readonly id: string;
  readonly text: string;
  readonly annotations: Readonly<
    Record<
      string,
      {
        readonly attributions: readonly {
          readonly source: readonly Pair[];
          readonly cue: readonly Pair[];
          readonly content: readonly Pair[];
        }[];
      }
    >
  >;
}

const spanOf = ([start, end]: Pair): Span => ({ start, end });
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every how many documents of the corpus's training part are taken. */
const SAMPLE = 6;

/**
 * The annotated articles under a folder of gold sets: all of those made by hand, the corpus's development part, and a sample
 * of its training part. Sets that are not there are left out.
 */
export function readArticles(gold: string): Article[] {
  return [
    ...['conflict', 'general'].flatMap((set) => fromFolder(join(gold, set), set)),
    ...fromCorpus(join(gold, 'polnear', 'dev.json'), 'dev', 1),
    ...fromCorpus(join(gold, 'polnear', 'train.json'), 'train', SAMPLE),
  ];
}

function fromFolder(folder: string, set: string): Article[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const { id, text, attributions } = readJson(join(folder, name)) as GoldFile;
    const all = attributions.map(({ source, cue, content }) => ({
      source: source && spanOf(source),
      cue: cue && spanOf(cue),
      content: content.map(spanOf),
    }));
    return { set, id, text, gold: all, statementsOnly: true };
  });
}

function fromCorpus(file: string, set: string, every: number): Article[] {
  if (!existsSync(file)) return [];
  return (readJson(file) as readonly CorpusFile[])
    .filter((_, i) => i % every === 0)
    .map(({ id, text, annotations }) => {
      const [annotated] = Object.values(annotations);
      const all = (annotated?.attributions ?? []).map(({ source, cue, content }) => ({
        source: source[0] ? spanOf(source[0]) : null,
        cue: cue[0] ? spanOf(cue[0]) : null,
        content: content.map(spanOf),
      }));
      return { set, id, text, gold: all, statementsOnly: false };
    });
}
