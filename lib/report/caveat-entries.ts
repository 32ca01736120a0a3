import type { Analysis } from '../analysis/contract';
import { voicesOf } from './figure-entries';
import type { CaveatEntry } from './report';

/** What the article says it could not find out, with its words and who it is about. */
export function caveatEntries({ caveats, speakers, text }: Analysis): CaveatEntry[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return caveats.map(({ kind, span, speaker, attributions }, index) => ({
    index,
    kind,
    span,
    text: text.slice(span.start, span.end),
    speaker: (speaker === null ? [] : voicesOf([speaker], byId))[0] ?? null,
    attributions,
  }));
}
