import type { Analysis } from '../analysis/contract';
import { SURE_FROM } from '../analysis/sure-from';
import { claimOf } from './claims';
import type { ShownOwners } from './shown';
import type { CaveatEntry, Claim, FigureEntry, ReportOptions, SpeakerEntry } from './report';

/** Who says what: each speaker with its shown claims, by the first of them. A joint claim stands with each of its speakers. */
export function speakerEntries(
  analysis: Analysis,
  owners: ShownOwners,
  figures: readonly FigureEntry[],
  caveats: readonly CaveatEntry[],
): SpeakerEntry[] {
  const ownFigures = new Map<number, FigureEntry[]>();
  for (const figure of figures) {
    if (figure.attribution === null) continue;
    const list = ownFigures.get(figure.attribution);
    if (list) list.push(figure);
    else ownFigures.set(figure.attribution, [figure]);
  }
  const ownCaveats = new Map<number, CaveatEntry[]>();
  for (const caveat of caveats)
    for (const index of caveat.attributions) ownCaveats.set(index, [...(ownCaveats.get(index) ?? []), caveat]);
  const known = new Set(analysis.speakers.map(({ id }) => id));
  const claims = new Map<string | null, Claim[]>();
  analysis.attributions.forEach(({ speakers }, i) => {
    if (owners[i] !== i) return;
    const claim = claimOf(analysis, i, figures, ownFigures.get(i) ?? [], ownCaveats.get(i) ?? []);
    const ids = speakers.filter((id) => known.has(id));
    for (const id of ids.length > 0 ? new Set(ids) : [null]) {
      const list = claims.get(id);
      if (list) list.push(claim);
      else claims.set(id, [claim]);
    }
  });

  const byId = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const entries = [...claims].map(([id, list]): SpeakerEntry => {
    const speaker = id === null ? undefined : byId.get(id);
    return {
      id,
      name: speaker?.name ?? '',
      role: speaker?.role ?? null,
      type: speaker?.type ?? 'unnamed',
      isTypeSure: speaker === undefined || speaker.confidence >= SURE_FROM,
      evidence: (speaker?.evidence ?? []).map(({ rule, span }) => ({
        rule,
        words: span && analysis.text.slice(span.start, span.end),
        span,
      })),
      claims: list,
    };
  });
  return entries;
}

/** Speakers in the order wanted; claims of nobody in particular last. */
export function inOrder(entries: readonly SpeakerEntry[], order: ReportOptions['order'] = 'first'): SpeakerEntry[] {
  const named = entries.filter(({ id }) => id !== null);
  // Sorting is stable: within equal numbers the order of the first claim stays.
  if (order === 'claims') named.sort((a, b) => b.claims.length - a.claims.length);
  return [...named, ...entries.filter(({ id }) => id === null)];
}
