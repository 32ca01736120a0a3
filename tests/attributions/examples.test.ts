import { describe, expect, it } from 'vitest';
import { PIPELINE, stepsOf } from '../../lib/analysis/attributions/pipeline';
import { english } from '../../lib/analysis/languages/english';
import { statements } from './found';

const constructions = [...new Set(stepsOf(PIPELINE).map(({ does }) => does))];

describe.each(constructions)('$id', ({ example, lookalike }) => {
  it('is found in its example', () => {
    expect(statements(example.text)).toEqual(example.found);
  });

  it('is not taken for what looks alike', () => {
    expect(statements(lookalike.text)).toEqual(lookalike.found);
  });
});

it('every construction has an id of its own', () => {
  expect(new Set(constructions.map(({ id }) => id)).size).toBe(constructions.length);
});

it('English has every construction there is, and names no other', () => {
  expect([...english.attributions.constructions].sort()).toEqual(constructions.map(({ id }) => id).sort());
});
