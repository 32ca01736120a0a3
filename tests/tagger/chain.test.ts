import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chain } from '../../lib/analysis/tagger/chain';
import { Evidence, EVIDENCE_COLUMNS, evidenceColumn, writeEvidence } from '../../lib/analysis/tagger/evidence';
import { LABEL_COUNT, mayFollow, roleOf } from '../../lib/analysis/tagger/labels';
import { SpanDecoder } from '../../lib/analysis/tagger/span-decoder';

const CLASSES = 2;
const COUNT = 4;
const score = fc.float({ min: -3, max: 3, noNaN: true });
const scores = (length: number) =>
  fc.array(score, { minLength: length, maxLength: length }).map((list) => Float32Array.from(list));
const cases = fc.record({
  scores: scores(CLASSES * LABEL_COUNT ** 2),
  starts: scores(LABEL_COUNT),
  emissions: scores(COUNT * LABEL_COUNT),
  classes: fc.array(fc.nat(CLASSES - 1), { minLength: COUNT, maxLength: COUNT }).map((list) => Uint8Array.from(list)),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** Every allowed label sequence with its probability, by trying them all. */
function sequences({ scores, starts, emissions, classes }: Case): { labels: number[]; probability: number }[] {
  let all = [{ labels: [] as number[], weight: 0 }];
  for (let i = 0; i < COUNT; i++)
    all = all.flatMap(({ labels, weight }) =>
      Array.from({ length: LABEL_COUNT }, (_, y) => y)
        .filter((y) => mayFollow(labels.at(-1) ?? 0, y))
        .map((y) => {
          const step = i === 0 ? starts[y]! : scores[(classes[i]! * LABEL_COUNT + labels[i - 1]!) * LABEL_COUNT + y]!;
          return { labels: [...labels, y], weight: weight + step + emissions[i * LABEL_COUNT + y]! };
        }),
    );
  const total = all.reduce((sum, { weight }) => sum + Math.exp(weight), 0);
  return all.map(({ labels, weight }) => ({ labels, probability: Math.exp(weight) / total }));
}

function spansOf(labels: number[]): string[] {
  const spans: string[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! % 2 === 0) continue;
    let end = i + 1;
    while (labels[end] === labels[i]! + 1) end++;
    spans.push(`${roleOf(labels[i]!) - 1} ${i} ${end}`);
  }
  return spans;
}

function expectedSpans(list: ReturnType<typeof sequences>): Map<string, number> {
  const probabilities = new Map<string, number>();
  for (const { labels, probability } of list)
    for (const span of spansOf(labels)) probabilities.set(span, (probabilities.get(span) ?? 0) + probability);
  return probabilities;
}

describe('the chain', () => {
  it('gives each label the probability it has over all sequences', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const chain = new Chain(c);
        chain.sumOver(c.emissions, c.classes, COUNT);
        const expected = new Float64Array(COUNT * LABEL_COUNT);
        for (const { labels, probability } of sequences(c))
          for (const [i, label] of labels.entries()) expected[i * LABEL_COUNT + label]! += probability;
        for (let at = 0; at < expected.length; at++)
          expect(chain.forward[at]! * chain.backward[at]!).toBeCloseTo(expected[at]!, 6);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the span decoder', () => {
  it('chooses the set of spans with the highest expected gain', () => {
    const thresholds = [0.1, 0.15, 0.2];
    fc.assert(
      fc.property(cases, (c) => {
        const chain = new Chain(c);
        chain.sumOver(c.emissions, c.classes, COUNT);
        const labels = new Uint8Array(COUNT);
        const confidences = new Float32Array(COUNT);
        new SpanDecoder({ alone: thresholds, backed: thresholds }).decode(chain, labels, confidences);
        const all = sequences(c);
        const probabilities = expectedSpans(all);
        const gain = (list: number[]) =>
          spansOf(list).reduce((sum, span) => sum + (probabilities.get(span) ?? 0) - thresholds[Number(span[0])]!, 0);
        const best = Math.max(...all.map((sequence) => gain(sequence.labels)));
        expect(gain([...labels])).toBeCloseTo(best, 6);
        for (const span of spansOf([...labels]))
          expect(confidences[Number(span.split(' ')[1])]).toBeCloseTo(probabilities.get(span)!, 1);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the evidence of the first pass', () => {
  it('is higher where a span more probably begins, goes on or ends', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const chain = new Chain(c);
        chain.sumOver(c.emissions, c.classes, COUNT);
        const classes = new Uint8Array(COUNT * EVIDENCE_COLUMNS);
        writeEvidence(chain, classes);
        const probability = new Float64Array(classes.length);
        for (const [span, p] of expectedSpans(sequences(c))) {
          const [role, start, end] = span.split(' ').map(Number) as [number, number, number];
          const add = (i: number, kind: number) =>
            (probability[i * EVIDENCE_COLUMNS + evidenceColumn(role, kind)]! += p);
          add(start, Evidence.begin);
          add(end - 1, Evidence.end);
          for (let i = start; i < end; i++) add(i, Evidence.within);
        }
        const ends = [0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.92, 0.98, 1.1];
        for (const [at, found] of classes.entries()) {
          expect(probability[at]).toBeLessThan(ends[found]! + 1e-6);
          expect(probability[at]).toBeGreaterThan((ends[found - 1] ?? -1) - 1e-6);
        }
      }),
      { numRuns: 25 },
    );
  });
});
