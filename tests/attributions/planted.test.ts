import { describe, expect, it } from 'vitest';
import type { Construction } from '../../lib/analysis/attributions/constructions/construction';
import { each } from '../../lib/analysis/attributions/constructions/construction';
import { ruleDraft } from '../../lib/analysis/attributions/constructions/rule-draft';
import { changed, type Draft } from '../../lib/analysis/attributions/draft';
import { PIPELINE, type Pipeline } from '../../lib/analysis/attributions/pipeline';
import { Trace, type TraceStep } from '../../lib/analysis/trace';
import { link, marked, written } from './marked';

const TEXT = marked(
  'S[The mayor of Lemnos] C[said] T[that the bridge would open in May]. T[The ferry is late], S[the harbour master] C[said].\n\n' +
    'The gulls came back on Monday. S[The union] C[denied] T[that it had asked for more].',
);
const EXPECTED = [
  'The mayor of Lemnos | said | that the bridge would open in May',
  'the harbour master | said | The ferry is late',
  'The union | denied | that it had asked for more',
];

const planted = (id: string, parts: Partial<Construction>): Construction => ({
  id,
  about: 'wrong on purpose',
  example: { text: '', found: [] },
  lookalike: { text: '', found: [] },
  ...parts,
});
const isDenial = ({ cue, content }: Draft) => !!cue && content.some(({ end }) => end - cue.end === 6);

/** Wrong rules, each with the list of the pipeline at whose end it is planted. */
const WRONG: readonly (readonly [keyof Pipeline, Construction])[] = [
  [
    'tagged',
    planted('forgets-speakers', { mend: each((_, draft) => changed(draft, { source: null, content: draft.content })) }),
  ],
  [
    'merged',
    planted('cuts-last-word', {
      mend: each((_, draft) =>
        changed(draft, { content: draft.content.map((span) => ({ ...span, end: span.end - 1 })) }),
      ),
    }),
  ],
  [
    'merged',
    planted('starts-too-late', {
      mend: each((_, draft) =>
        changed(draft, { content: draft.content.map((span) => ({ ...span, first: span.first + 2 })) }),
      ),
    }),
  ],
  ['merged', planted('drops-denials', { mend: each((_, draft) => (isDenial(draft) ? null : draft)) })],
  ['merged', planted('drops-all', { mend: each(() => null) })],
  [
    'merged',
    planted('first-word-speaks', {
      mend: each((_, draft) =>
        changed(draft, { source: draft.source && { ...draft.source, end: draft.source.first + 1 } }),
      ),
    }),
  ],
  [
    'merged',
    planted('longer-cue', {
      mend: each((_, draft) => changed(draft, { cue: draft.cue && { ...draft.cue, end: draft.cue.end + 1 } })),
    }),
  ],
  [
    'atWord',
    planted('gulls-speak', {
      findAt: (view, at) =>
        view.lower[at] === 'came'
          ? ruleDraft(view, { first: 0, end: at }, { first: at, end: at + 1 }, [{ first: at + 1, end: at + 4 }])
          : null,
    }),
  ],
  [
    'inText',
    planted('first-line-is-a-label', {
      findInText: ([first]) => [
        ruleDraft(first!, { first: 0, end: 2 }, { first: 2, end: 3 }, [{ first: 3, end: 4 }], 'headline-rule'),
      ],
    }),
  ],
  [
    'merged',
    planted('two-of-one', {
      mend: each((view, draft) => [
        draft,
        ruleDraft(view, { first: 0, end: 1 }, { first: 1, end: 2 }, [{ first: 2, end: 3 }]),
      ]),
    }),
  ],
];

/** The step that made a wrong attribution, or left out a right one, told by the traces alone. */
function suspects(pipeline: Pipeline): Set<string> {
  const trace = new Trace();
  const found = link(TEXT, pipeline, { trace });
  const wrong = found.filter((one) => !EXPECTED.includes(written(TEXT.document, one)));
  const missing = EXPECTED.filter((one) => !found.some((other) => written(TEXT.document, other) === one));
  const last = (steps: readonly TraceStep[]) => steps.at(-1)!.step;
  const makers = wrong.map((one) => last(trace.stepsOf(one, 'attribution')));
  const droppers = wrong.length === 0 && missing.length > 0 ? trace.leftOut.map(({ steps }) => last(steps)) : [];
  return new Set([...makers, ...droppers]);
}

describe('a wrong rule', () => {
  it('is not there to begin with', () => {
    expect(link(TEXT).map((one) => written(TEXT.document, one))).toEqual(EXPECTED);
  });

  it.each(WRONG.map(([list, wrong]) => ({ list, wrong })))(
    '$wrong.id, planted in $list, is found by its trace',
    ({ list, wrong }) => {
      const step = { does: wrong, requires: '', promises: '', why: '' };
      const isFinder = list === 'atWord' || list === 'inText';
      const steps = isFinder ? [step, ...PIPELINE[list]] : [...PIPELINE[list], step];
      expect(suspects({ ...PIPELINE, [list]: steps })).toEqual(new Set([wrong.id]));
    },
  );
});
