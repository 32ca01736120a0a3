import { BEYOND_PASSAGE, Evidence, EVIDENCE_COLUMNS, evidenceColumn } from '../evidence';
import type { FeatureBuffer } from '../hashing';
import type { LabelView } from '../label-view';
import { ROLES } from '../labels';
import type { FeatureGroup, RepeatedFeatures } from './group';

const { begin, within, end } = Evidence;

/** The labels alone make the second pass believe what the first one all but left out. */
export const labelEvidence: FeatureGroup<LabelView> = {
  name: 'label evidence',
  about: 'how probable the first pass holds it, in nine classes, that a span of each role begins, goes on or ends here',
  templates: [500, 549],
  emit(view, i, out) {
    for (let role = 0; role < ROLES.length; role++) withWord(view, i, role, out);
  },
  repeated: [ofRole(0), ofRole(1), ofRole(2), ofRoles()],
  learnt(view, i, out) {
    for (let role = 0; role < ROLES.length; role++) {
      withNeighbours(view, i, role, out);
      withWord(view, i, role, out);
      alone(view, i, role, out);
      withOthers(view, i, role, out);
    }
    together(view, i, out);
  },
};

/** What is said of one role at the token, before and after it: all tokens outside have the same, most inside as well. */
function ofRole(role: number): RepeatedFeatures<LabelView> {
  return {
    key({ roleEvidence }, i) {
      const codes = roleEvidence[role]!;
      return Math.imul(Math.imul(codes[i]!, 1000) + codes[i + 1]!, 1000) + codes[i + 2]!;
    },
    emit(view, i, out) {
      withNeighbours(view, i, role, out);
      alone(view, i, role, out);
    },
  };
}

/** What is said of all roles at once. */
function ofRoles(): RepeatedFeatures<LabelView> {
  return {
    key: ({ jointEvidence, endEvidence }, i) => Math.imul(jointEvidence[i + 1]!, 1000) + endEvidence[i]!,
    emit(view, i, out) {
      for (let role = 0; role < ROLES.length; role++) withOthers(view, i, role, out);
      together(view, i, out);
    },
  };
}

function withNeighbours(view: LabelView, i: number, role: number, out: FeatureBuffer): void {
  const begins = classAt(view, i, role, begin);
  const goesOn = classAt(view, i, role, within);
  const ends = classAt(view, i, role, end);
  out.add(500 + role, goesOn, begins, ends);
  out.add(503 + role, classAt(view, i - 1, role, within), goesOn, classAt(view, i + 1, role, within));
  out.add(506 + role, classAt(view, i - 1, role, begin), begins, classAt(view, i + 1, role, begin));
  out.add(509 + role, classAt(view, i - 1, role, end), ends, classAt(view, i + 1, role, end));
}

function withWord(view: LabelView, i: number, role: number, out: FeatureBuffer): void {
  const here = view.passage.word[i]!;
  out.add(512 + role, classAt(view, i, role, begin), here);
  out.add(515 + role, classAt(view, i - 1, role, end), here);
}

function alone(view: LabelView, i: number, role: number, out: FeatureBuffer): void {
  const begins = classAt(view, i, role, begin);
  out.add(518 + role, classAt(view, i, role, within), begins);
  out.add(521 + role, begins);
  out.add(524 + role, classAt(view, i - 1, role, end));
  out.add(527 + role, classAt(view, i, role, end));
}

function withOthers(view: LabelView, i: number, role: number, out: FeatureBuffer): void {
  for (let other = 0; other < ROLES.length; other++)
    if (other !== role)
      out.add(533 + role * ROLES.length + other, classAt(view, i, role, begin), classAt(view, i - 1, other, end));
}

function together(view: LabelView, i: number, out: FeatureBuffer): void {
  out.add(530, classAt(view, i, 0, within), classAt(view, i, 1, within), classAt(view, i, 2, within));
  out.add(531, classAt(view, i, 0, begin), classAt(view, i, 1, begin), classAt(view, i, 2, begin));
  out.add(532, classAt(view, i - 1, 0, end), classAt(view, i - 1, 1, end), classAt(view, i - 1, 2, end));
}

function classAt({ evidence, passage }: LabelView, i: number, role: number, kind: number): number {
  return i < 0 || i >= passage.count ? BEYOND_PASSAGE : evidence[i * EVIDENCE_COLUMNS + evidenceColumn(role, kind)]!;
}
