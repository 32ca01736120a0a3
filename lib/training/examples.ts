import { labelFeatures, textFeatures } from '../analysis/tagger/features';
import { FeatureBuffer, MOST_FEATURES } from '../analysis/tagger/hashing';
import { EVIDENCE_COLUMNS } from '../analysis/tagger/evidence';
import { LabelView } from '../analysis/tagger/label-view';
import { passagesOf } from '../analysis/tagger/passages';
import { PassageView } from '../analysis/tagger/passage-view';
import { transitionClassOf } from '../analysis/tagger/transition-classes';
import { WordTable, type CueLexicon } from '../analysis/tagger/word-table';
import type { CorpusDocument } from './corpus';

/** One passage of the corpus: a run of tokens, numbered through the corpus. */
export interface Sequence {
  readonly document: number;
  readonly first: number;
  readonly count: number;
}

/** The features of every token as bucket numbers; those of token `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface FeatureColumns {
  readonly starts: Float64Array;
  readonly buckets: Int32Array;
}

export interface Examples {
  readonly sequences: readonly Sequence[];
  readonly gold: Uint8Array;
  readonly classes: Uint8Array;
}

/** What a first pass says of all tokens of the corpus. */
export interface FirstPass {
  readonly labels: Uint8Array;
  /** See `writeEvidence`. */
  readonly evidence: Uint8Array;
}

/** The corpus as the learner sees it. Features are worked out by the tagger's own code. */
export class CorpusReader {
  readonly examples: Examples;
  private readonly view = new PassageView();
  private readonly labelView = new LabelView();

  constructor(
    private readonly documents: readonly CorpusDocument[],
    /** The cue words a document is read with. */
    private readonly lexiconFor: (document: CorpusDocument) => CueLexicon,
    private readonly bits: number,
  ) {
    const sequences: Sequence[] = [];
    let tokens = 0;
    for (const [d, { document }] of documents.entries())
      for (const paragraph of document.paragraphs)
        for (const { first, end } of passagesOf(paragraph, undefined)) {
          sequences.push({ document: d, first: tokens, count: end - first });
          tokens += end - first;
        }
    const gold = new Uint8Array(tokens);
    const classes = new Uint8Array(tokens);
    this.examples = { sequences, gold, classes };
    this.walk((view, { first, count }, _words, labels) => {
      gold.set(labels, first);
      for (let i = 0; i < count; i++) classes[first + i] = transitionClassOf(view, i);
    });
  }

  /** What the tokens' text says; buckets used fewer than `fewest` times are left out. */
  textColumns(fewest: number): FeatureColumns {
    const buffer = new FeatureBuffer();
    return this.columns(fewest, buffer, (view, i, words) => textFeatures(view, i, words, buffer));
  }

  /** What the first pass's labels and evidence, columns over all tokens, say. */
  labelColumns(fewest: number, { labels, evidence }: FirstPass): FeatureColumns {
    const buffer = new FeatureBuffer();
    const { labelView } = this;
    return this.columns(fewest, buffer, (view, i, words, { first, count }) => {
      if (i === 0)
        labelView.read(
          view,
          labels.subarray(first, first + count),
          evidence.subarray(first * EVIDENCE_COLUMNS, (first + count) * EVIDENCE_COLUMNS),
        );
      labelFeatures(labelView, i, words, buffer);
    });
  }

  private columns(
    fewest: number,
    buffer: FeatureBuffer,
    emit: (view: PassageView, i: number, words: WordTable, sequence: Sequence) => void,
  ): FeatureColumns {
    const uses = new Uint32Array(2 ** this.bits);
    const hashed = new Int32Array(MOST_FEATURES);
    this.walk((view, sequence, words) => {
      for (let i = 0; i < sequence.count; i++) {
        emit(view, i, words, sequence);
        buffer.bucketsInto(hashed, this.bits);
        for (let f = 0; f < buffer.count; f++) uses[hashed[f]!]!++;
      }
    });
    let total = 0;
    for (const use of uses) if (use >= fewest) total += use;
    const buckets = new Int32Array(total);
    const starts = new Float64Array(this.examples.gold.length + 1);
    let at = 0;
    this.walk((view, sequence, words) => {
      for (let i = 0; i < sequence.count; i++) {
        emit(view, i, words, sequence);
        buffer.bucketsInto(hashed, this.bits);
        for (let f = 0; f < buffer.count; f++) {
          const bucket = hashed[f]!;
          if (uses[bucket]! >= fewest) buckets[at++] = bucket;
        }
        starts[sequence.first + i + 1] = at;
      }
    });
    return { starts, buckets };
  }

  private walk(visit: (view: PassageView, sequence: Sequence, words: WordTable, gold: Uint8Array) => void): void {
    let s = 0;
    for (const source of this.documents) {
      const words = new WordTable(this.lexiconFor(source), source.document.language.tagger);
      const { paragraphs } = source.document;
      for (const [p, paragraph] of paragraphs.entries())
        for (const passage of passagesOf(paragraph, paragraphs[p - 1])) {
          this.view.read(paragraph, passage, words);
          visit(this.view, this.examples.sequences[s++]!, words, source.gold[p]!.subarray(passage.first, passage.end));
        }
    }
  }
}

/** The columns with only the buckets that are kept. */
export function keepBuckets({ starts, buckets }: FeatureColumns, kept: Uint8Array): FeatureColumns {
  let total = 0;
  for (const bucket of buckets) total += kept[bucket]!;
  const left = new Int32Array(total);
  const leftStarts = new Float64Array(starts.length);
  let at = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let f = starts[i]!; f < starts[i + 1]!; f++) if (kept[buckets[f]!] === 1) left[at++] = buckets[f]!;
    leftStarts[i + 1] = at;
  }
  return { starts: leftStarts, buckets: left };
}
