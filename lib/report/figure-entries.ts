import type { Analysis, Span, Speaker } from '../analysis/contract';
import { cueWords } from './cue-words';
import type { ShownOwners } from './shown';
import type { FigureEntry, Voice } from './report';

/** The speakers of an attribution that can be named: hearsay names nobody. */
export function voicesOf(ids: readonly string[], speakers: ReadonlyMap<string, Speaker>): Voice[] {
  return ids.flatMap((id) => {
    const speaker = speakers.get(id);
    return speaker ? [{ id, name: speaker.name, type: speaker.type }] : [];
  });
}

/** Every figure with its words and the people named for it, in text order. */
export function figureEntries(analysis: Analysis, owners: ShownOwners): FigureEntry[] {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const wordsOf = (span: Span | null) => span && analysis.text.slice(span.start, span.end);
  return analysis.figures.map((figure, index) => {
    const attribution = figure.attribution === null ? null : (owners[figure.attribution] ?? null);
    return {
      index,
      span: figure.span,
      text: wordsOf(figure.span)!,
      value: figure.value,
      max: figure.max,
      bound: figure.bound,
      unit: figure.unit ?? null,
      of: figure.of ?? null,
      event: figure.event ?? null,
      period: figure.period ?? null,
      place: figure.place ?? null,
      attribution,
      cue: attribution === null ? null : cueWords(analysis.text, analysis.attributions[attribution]!.cue),
      act: attribution === null ? null : analysis.attributions[attribution]!.act,
      voices: attribution === null ? [] : voicesOf(analysis.attributions[attribution]!.speakers, speakers),
    };
  });
}
