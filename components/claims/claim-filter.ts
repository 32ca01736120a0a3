import type { SourceType } from '../../lib/analysis/source-types';
import type { SpeakerEntry } from '../../lib/report';
import { contentOf } from '../../lib/report/exports/claim-text';

export interface Filter {
  readonly words: string;
  readonly type: SourceType | 'all';
}

export const NO_FILTER: Filter = { words: '', type: 'all' };

/** The speakers and claims that fit: of this type, and with all the words looked for in name, role or claim. */
export function fitting(speakers: readonly SpeakerEntry[], { words, type }: Filter): readonly SpeakerEntry[] {
  const wanted = simple(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && type === 'all') return speakers;
  return speakers.flatMap((speaker) => {
    if (type !== 'all' && speaker.type !== type) return [];
    const about = `${speaker.name} ${speaker.role ?? ''}`;
    const claims = speaker.claims.filter((claim) => {
      const text = simple(`${about} ${claim.source ?? ''} ${claim.cue ?? ''} ${contentOf(claim)}`);
      return wanted.every((word) => text.includes(word));
    });
    return claims.length > 0 ? [{ ...speaker, claims }] : [];
  });
}

/** Lower case without accents, so that "Zaluzny" finds "Załużny" as far as Unicode takes it apart. */
const simple = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The first `count` claims with their speakers. */
export function firstClaims(speakers: readonly SpeakerEntry[], count: number): readonly SpeakerEntry[] {
  const drawn: SpeakerEntry[] = [];
  let left = count;
  for (const speaker of speakers) {
    if (left <= 0) break;
    drawn.push(left >= speaker.claims.length ? speaker : { ...speaker, claims: speaker.claims.slice(0, left) });
    left -= speaker.claims.length;
  }
  return drawn;
}
