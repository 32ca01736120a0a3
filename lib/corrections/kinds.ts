import type { Span } from '../analysis/contract';
import { BY_READER, claimIn, claimsOf, speakerFor, speakerNamed, type Draft } from './draft';
import { findQuotation } from './quotations';
import { addClaim, setContent } from './spans';
import type { Correction, CorrectionKind, Quotation } from './schema';

type Of<Kind extends CorrectionKind> = Extract<Correction, { kind: Kind }>;
/** Changes the draft, and tells whether the page still has what the correction is about. */
type Apply<Kind extends CorrectionKind> = (draft: Draft, correction: Of<Kind>) => boolean;

const notAClaim: Apply<'not-a-claim'> = (draft, { claim }) => {
  const index = claimIn(draft, claim);
  if (index >= 0) draft.dismissed.add(index);
  return index >= 0;
};

const type: Apply<'type'> = (draft, { speaker: name, type }) => {
  const index = speakerNamed(draft, name);
  if (index < 0) return false;
  const speaker = draft.speakers[index]!;
  draft.speakers[index] = { ...speaker, type, ...BY_READER };
  return touch(draft, claimsOf(draft, speaker.id));
};

const speaker: Apply<'speaker'> = (draft, { claim, name, type }) => {
  const index = claimIn(draft, claim);
  if (index < 0) return false;
  draft.attributions[index] = { ...draft.attributions[index]!, speakers: [speakerFor(draft, name, type)] };
  return touch(draft, [index]);
};

const rename: Apply<'rename'> = (draft, { speaker: from, name }) => {
  const index = speakerNamed(draft, from);
  if (index < 0) return false;
  const speaker = draft.speakers[index]!;
  draft.speakers[index] = { ...speaker, name };
  return touch(draft, claimsOf(draft, speaker.id));
};

const merge: Apply<'merge'> = (draft, { speaker: from, into }) => {
  const [gone, kept] = [speakerNamed(draft, from), speakerNamed(draft, into)];
  if (gone < 0 || kept < 0 || gone === kept) return false;
  const [{ id: old, mentions }, stays] = [draft.speakers[gone]!, draft.speakers[kept]!];
  const moved = claimsOf(draft, old);
  for (const index of moved) {
    const attribution = draft.attributions[index]!;
    const speakers = [...new Set(attribution.speakers.map((id) => (id === old ? stays.id : id)))];
    draft.attributions[index] = { ...attribution, speakers };
  }
  draft.caveats.forEach((caveat, i) => {
    if (caveat.speaker === old) draft.caveats[i] = { ...caveat, speaker: stays.id };
  });
  const all = [...stays.mentions, ...mentions].sort((a, b) => a.start - b.start);
  draft.speakers[kept] = { ...stays, mentions: all };
  draft.speakers.splice(gone, 1);
  return touch(draft, moved);
};

const claim: Apply<'claim'> = (draft, { content, name, type }) => {
  const spans = spansOf(draft, content);
  if (!spans) return false;
  return touch(draft, [addClaim(draft, spans, speakerFor(draft, name, type))]);
};

const trim: Apply<'trim'> = (draft, { claim, content }) => {
  const [index, spans] = [claimIn(draft, claim), spansOf(draft, content)];
  if (index < 0 || !spans) return false;
  setContent(draft, index, spans);
  return touch(draft, [index]);
};

const KINDS: { [Kind in CorrectionKind]: Apply<Kind> } = {
  'not-a-claim': notAClaim,
  type,
  speaker,
  rename,
  merge,
  claim,
  trim,
};

export function applyOne(draft: Draft, correction: Correction): boolean {
  return (KINDS[correction.kind] as Apply<CorrectionKind>)(draft, correction);
}

function touch({ touched }: Draft, indices: readonly number[]): true {
  for (const index of indices) touched.add(index);
  return true;
}

/** Where quotations stand, in the order of the text; null where one is gone. */
function spansOf({ text }: Draft, quotations: readonly Quotation[]): Span[] | null {
  const spans = quotations.flatMap((quotation) => findQuotation(text, quotation) ?? []);
  return spans.length === quotations.length ? spans.sort((a, b) => a.start - b.start) : null;
}
