import { BEYOND_PASSAGE, Evidence, EVIDENCE_COLUMNS, evidenceColumn } from './evidence';
import { isInside, Role, roleOf, ROLES } from './labels';
import { LONGEST_PASSAGE } from './passages';
import type { PassageView } from './passage-view';

const ints = () => new Int32Array(LONGEST_PASSAGE + 2);
const bytes = () => new Uint8Array(LONGEST_PASSAGE + 1);

/** The first pass's labels of a passage, and how sure it is, as the second pass's features ask for them. Filled in linear time. */
export class LabelView {
  passage!: PassageView;
  /** See `writeEvidence`: nine classes for each token. */
  evidence!: Uint8Array;
  /**
   * Evidence as decimal digits, with an entry for the token before the passage (so token `i` stands at `i + 1`) and one for
   * the token after it: of each role its three classes; the classes of begin and then of within of the three roles; those of
   * end.
   */
  readonly roleEvidence = ROLES.map(ints);
  readonly jointEvidence = ints();
  readonly endEvidence = ints();
  readonly label = bytes();
  readonly role = bytes();
  /** Ends of the span a token stands in, itself where it stands in none. */
  readonly spanFirst = ints();
  readonly spanLast = ints();
  /** The nearest labelled token up to and including this one, and from this one on; -1 and `count` for none. */
  readonly labelledUpTo = ints();
  readonly labelledFrom = ints();
  /** Sets of roles (bit 0 source, 1 cue, 2 content) in the sentence: before the token, after it, and in all of it. */
  readonly rolesBefore = bytes();
  readonly rolesAfter = bytes();
  readonly rolesInSentence = bytes();
  /** The nearest cue token of the sentence at or before the token, and after it; -1 for none. */
  readonly cueUpTo = ints();
  readonly cueAfter = ints();

  read(passage: PassageView, labels: Uint8Array, evidence: Uint8Array): void {
    this.passage = passage;
    this.evidence = evidence;
    const { count, sentenceFirst, sentenceLast } = passage;
    for (let i = 0; i < count; i++) {
      this.label[i] = labels[i]!;
      this.role[i] = roleOf(labels[i]!);
    }
    this.fillSpans(count);
    this.fillEvidence(count);
    let labelled = -1;
    let roles = 0;
    let cue = -1;
    for (let i = 0; i < count; i++) {
      if (i === sentenceFirst[i]) {
        roles = 0;
        cue = -1;
      }
      const role = this.role[i]!;
      if (role !== Role.none) labelled = i;
      if (role === Role.cue) cue = i;
      this.labelledUpTo[i] = labelled;
      this.cueUpTo[i] = cue;
      this.rolesBefore[i] = roles;
      roles |= (1 << role) >> 1;
    }
    labelled = count;
    for (let i = count - 1; i >= 0; i--) {
      if (i === sentenceLast[i]) {
        roles = 0;
        cue = -1;
      }
      const role = this.role[i]!;
      this.cueAfter[i] = cue;
      this.rolesAfter[i] = roles;
      roles |= (1 << role) >> 1;
      this.rolesInSentence[i] = this.rolesBefore[i]! | roles;
      if (role !== Role.none) labelled = i;
      if (role === Role.cue) cue = i;
      this.labelledFrom[i] = labelled;
    }
  }

  private fillSpans(count: number): void {
    for (let i = 0; i < count;) {
      const label = this.label[i]!;
      let end = i + 1;
      if (label > 0) {
        const inside = isInside(label) ? label : label + 1;
        while (end < count && this.label[end] === inside) end++;
      }
      this.spanFirst.fill(i, i, end);
      this.spanLast.fill(end - 1, i, end);
      i = end;
    }
  }
  private fillEvidence(count: number): void {
    const { evidence, roleEvidence, jointEvidence, endEvidence } = this;
    for (let i = 0; i < count; i++) {
      let begins = 0;
      let goesOn = 0;
      let ends = 0;
      for (let role = 0; role < ROLES.length; role++) {
        const at = i * EVIDENCE_COLUMNS + evidenceColumn(role, 0);
        const [begin, within, end] = [
          evidence[at + Evidence.begin]!,
          evidence[at + Evidence.within]!,
          evidence[at + Evidence.end]!,
        ];
        roleEvidence[role]![i + 1] = begin * 100 + within * 10 + end;
        begins = begins * 10 + begin;
        goesOn = goesOn * 10 + within;
        ends = ends * 10 + end;
      }
      jointEvidence[i + 1] = begins * 1000 + goesOn;
      endEvidence[i + 1] = ends;
    }
    for (const beyond of [0, count + 1]) {
      for (const column of roleEvidence) column[beyond] = BEYOND_PASSAGE * 111;
      endEvidence[beyond] = BEYOND_PASSAGE * 111;
    }
  }
}
