import { Evidence, EVIDENCE_COLUMNS, evidenceColumn } from '../evidence';
import type { LabelView } from '../label-view';
import { ROLES } from '../labels';
import type { FeatureGroup } from './group';

/** Stands for a token beyond the passage. */
const BEYOND_PASSAGE = 9;

/** The labels alone make the second pass believe what the first one all but left out. */
export const labelEvidence: FeatureGroup<LabelView> = {
  name: 'label evidence',
  about: 'how probable the first pass holds it, in nine classes, that a span of each role begins, goes on or ends here',
  templates: [500, 549],
  emit(view, i, out) {
    const here = view.passage.word[i]!;
    const { begin, within, end } = Evidence;
    for (let role = 0; role < ROLES.length; role++) {
      const begins = classAt(view, i, role, begin);
      const goesOn = classAt(view, i, role, within);
      const ends = classAt(view, i, role, end);
      const ended = classAt(view, i - 1, role, end);
      out.add(500 + role, goesOn, begins, ends);
      out.add(503 + role, classAt(view, i - 1, role, within), goesOn, classAt(view, i + 1, role, within));
      out.add(506 + role, classAt(view, i - 1, role, begin), begins, classAt(view, i + 1, role, begin));
      out.add(509 + role, ended, ends, classAt(view, i + 1, role, end));
      out.add(512 + role, begins, here);
      out.add(515 + role, ended, here);
      out.add(518 + role, goesOn, begins);
      out.add(521 + role, begins);
      out.add(524 + role, ended);
      out.add(527 + role, ends);
      for (let other = 0; other < ROLES.length; other++)
        if (other !== role) out.add(533 + role * ROLES.length + other, begins, classAt(view, i - 1, other, end));
    }
    out.add(530, classAt(view, i, 0, within), classAt(view, i, 1, within), classAt(view, i, 2, within));
    out.add(531, classAt(view, i, 0, begin), classAt(view, i, 1, begin), classAt(view, i, 2, begin));
    out.add(532, classAt(view, i - 1, 0, end), classAt(view, i - 1, 1, end), classAt(view, i - 1, 2, end));
  },
};

function classAt({ evidence, passage }: LabelView, i: number, role: number, kind: number): number {
  return i < 0 || i >= passage.count ? BEYOND_PASSAGE : evidence[i * EVIDENCE_COLUMNS + evidenceColumn(role, kind)]!;
}
