import { describe, expect, it } from 'vitest';
import { cues } from '../../../lib/analysis/languages/english/cues';
import { verbsSchema } from '../../../lib/analysis/languages/english/cues/schema';
import verbs from '../../../lib/analysis/languages/english/cues/verbs.json';

describe('the table of reporting verbs', () => {
  it('has the shape that reading it relies on', () => {
    expect(verbsSchema.safeParse(verbs).error).toBeUndefined();
  });

  it('is refused with a frame that does not exist', () => {
    const [first, ...others] = verbs;
    expect(verbsSchema.safeParse([{ ...first, frames: ['whisper'] }, ...others]).success).toBe(false);
  });

  it('gives every form its verb, the one with the most particles first', () => {
    expect(cues.verbs.get('went')).toEqual([
      {
        form: { lemma: 'go', base: false, third: false, past: true, participle: false, ing: false },
        particles: ['on'],
        frames: new Set(['quote']),
        kind: 'statement',
      },
    ]);
    expect(cues.verbs.get('warning')!.map(({ particles }) => particles.join(' '))).toEqual(['against', 'of', '']);
  });

  it('makes a verb for numbers alone no statement', () => {
    expect(['said', 'denies', 'placed', 'hoped'].map((word) => cues.statementForms.has(word))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
