import { describe, expect, it } from 'vitest';
import table from '../../lib/analysis/attributions/lexicon/cues.json';
import { cueLexiconSchema } from '../../lib/analysis/attributions/lexicon/schema';

describe('the table of cues', () => {
  it('has the shape that reading it relies on', () => {
    expect(cueLexiconSchema.safeParse(table).error).toBeUndefined();
  });

  it('is refused with a frame that does not exist', () => {
    const [first, ...others] = table.verbs;
    const wrong = { ...table, verbs: [{ ...first, frames: ['whisper'] }, ...others] };
    expect(cueLexiconSchema.safeParse(wrong).success).toBe(false);
  });
});
