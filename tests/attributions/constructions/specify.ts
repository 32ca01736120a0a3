import { describe, expect, it } from 'vitest';
import { PIPELINE } from '../../../lib/analysis/attributions/pipeline';
import { link, marked, written } from '../marked';

function statements(source: string, without: ReadonlySet<string>): string[] {
  const text = marked(source);
  return link(text, PIPELINE, { without })
    .filter(({ kind }) => kind === 'statement')
    .map((one) => written(text.document, one));
}

/**
 * What a construction is for, on given tags, so that a newly trained tagger moves nothing: each text with its tags
 * ("S[The mayor] C[said] T[the road was open]."), and all statements in it as "source | cue | content". Without the
 * construction none of them would come out so.
 */
export function specify(id: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe.each([id])('%s', () => {
    it.each(Object.entries(cases))('%s', (source, expected) => {
      expect(statements(source, new Set())).toEqual(expected);
      expect(statements(source, new Set([id]))).not.toEqual(expected);
    });
  });
}
