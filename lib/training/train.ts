import type { TaggerModel } from '../analysis/tagger';
import type { CorpusDocument } from './corpus';
import { CueCounts } from './cue-counts';
import { FIRST_PASS_COSTS, SpanDecoder } from '../analysis/tagger/span-decoder';
import { encodeCueWords } from '../analysis/tagger/cue-words';
import { EVIDENCE_COLUMNS, writeEvidence } from '../analysis/tagger/evidence';
import { LONGEST_PASSAGE } from '../analysis/tagger/passages';
import {
  CorpusReader,
  keepBuckets,
  type Examples,
  type FeatureColumns,
  type FirstPass,
  type Sequence,
} from './examples';
import { Learner } from './learner';
import type { TrainingOptions } from './options';
import { quantize } from './quantize';
import { compareSpans, type RoleScores } from './score';

export interface Trained {
  readonly model: TaggerModel;
  readonly tokens: number;
  readonly rows: number;
  /** How well the first passes labelled the documents they had not seen. */
  readonly jackknife: RoleScores;
}

/** Trains both passes. `onProgress` gets a sentence about what is done next, and the share of all steps done. */
export function trainTagger(
  documents: readonly CorpusDocument[],
  options: TrainingOptions,
  onProgress: (what: string, share: number) => void,
): Trained {
  const { folds, epochs, epochsAgain } = options;
  const steps = 2 * (epochs + epochsAgain) + folds * epochsAgain;
  let step = 0;
  const progress = (what: string) => onProgress(what, step / steps);
  const epochDone = (what: string) => (epoch: number, loss: number) => {
    step++;
    progress(`${what}: epoch ${epoch + 1}, loss ${loss.toFixed(4)} a token`);
  };

  progress('counting cue words');
  const cues = new CueCounts(documents);
  const reader = new CorpusReader(documents, (document) => cues.lexiconWithout(document), options.bits);
  const { examples } = reader;
  progress('working out features');
  const text = reader.textColumns(options.fewestUses);
  const pruned = prune(examples, [text], options, epochDone('first pass'));
  const first = learn(examples, pruned, options, epochDone('first pass, pruned'));
  const unseen = jackknife(examples, pruned, options, epochDone);
  progress('working out what the first pass says as features');
  const said = reader.labelColumns(options.fewestUses, unseen);
  const prunedAgain = prune(examples, [text, said], options, epochDone('second pass'));
  const second = learn(examples, prunedAgain, options, epochDone('second pass, pruned'));
  const model = quantize(first, second, encodeCueWords(cues.words()), options);
  return {
    model,
    tokens: examples.gold.length,
    rows: model.weights.length / (2 * 7),
    jackknife: compareSpans(examples.sequences, examples.gold, unseen.labels),
  };
}

type EpochDone = (what: string) => (epoch: number, loss: number) => void;

/** What a first pass that has seen the other documents only says of each document. */
function jackknife(
  examples: Examples,
  columns: readonly FeatureColumns[],
  options: TrainingOptions,
  epochDone: EpochDone,
): FirstPass {
  const labels = new Uint8Array(examples.gold.length);
  const evidence = new Uint8Array(examples.gold.length * EVIDENCE_COLUMNS);
  const confidences = new Float32Array(LONGEST_PASSAGE);
  const decoder = new SpanDecoder(FIRST_PASS_COSTS);
  const learner = new Learner(examples, columns, options);
  for (let fold = 0; fold < options.folds; fold++) {
    const isHeldOut = ({ document }: Sequence) => document % options.folds === fold;
    const seen = examples.sequences.filter((sequence) => !isHeldOut(sequence));
    learner.learn(seen, options.epochsAgain, epochDone(`jackknife ${fold + 1} of ${options.folds}`));
    for (const sequence of examples.sequences.filter(isHeldOut)) {
      const { first, count } = sequence;
      const chain = learner.sumOver(sequence);
      decoder.decode(chain, labels.subarray(first, first + count), confidences);
      writeEvidence(chain, evidence.subarray(first * EVIDENCE_COLUMNS));
    }
  }
  return { labels, evidence };
}

/** Learns from all features and leaves those that came to matter. */
function prune(
  examples: Examples,
  columns: readonly FeatureColumns[],
  options: TrainingOptions,
  onEpoch: (epoch: number, loss: number) => void,
): FeatureColumns[] {
  const learner = new Learner(examples, columns, options);
  learner.learn(examples.sequences, options.epochs, onEpoch);
  const kept = new Uint8Array(2 ** options.bits);
  for (let bucket = 0; bucket < kept.length; bucket++)
    if (learner.largestWeight(bucket) >= options.keptFrom) kept[bucket] = 1;
  return columns.map((column) => keepBuckets(column, kept));
}

function learn(
  examples: Examples,
  columns: readonly FeatureColumns[],
  options: TrainingOptions,
  onEpoch: (epoch: number, loss: number) => void,
): Learner {
  const learner = new Learner(examples, columns, options);
  learner.learn(examples.sequences, options.epochsAgain, onEpoch);
  return learner;
}
