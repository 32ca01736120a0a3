import type { SourceType } from '../../lib/analysis/source-types';
import type { Claim, SpeakerEntry } from '../../lib/report';
import { contentOf } from '../../lib/report/exports/claim-text';

export interface Filter {
  readonly words: string;
  readonly type: SourceType | 'all';
  /** What a claim has to be: all of these. */
  readonly only: readonly Only[];
}

/** What claims can be told apart by: denied, word for word (in part at least), with a number. */
export const ONLY = ['denied', 'quoted', 'number'] as const;
export type Only = (typeof ONLY)[number];

const IS: Record<Only, (claim: Claim) => boolean> = {
  denied: ({ act }) => act === 'denies',
  quoted: ({ quote }) => quote !== 'indirect',
  number: ({ figures }) => figures.length > 0,
};

export const NO_FILTER: Filter = { words: '', type: 'all', only: [] };

/** The speakers and claims that fit: of this type, so told, and with all the words looked for in name, role or claim. */
export function fitting(speakers: readonly SpeakerEntry[], { words, type, only }: Filter): readonly SpeakerEntry[] {
  const wanted = simple(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && type === 'all' && only.length === 0) return speakers;
  return speakers.flatMap((speaker) => {
    if (type !== 'all' && speaker.type !== type) return [];
    const about = `${speaker.name} ${speaker.role ?? ''}`;
    const claims = speaker.claims.filter((claim) => {
      if (!only.every((each) => IS[each](claim))) return false;
      const text = simple(`${about} ${claim.source ?? ''} ${claim.cue ?? ''} ${contentOf(claim)}`);
      return wanted.every((word) => text.includes(word));
    });
    return claims.length > 0 ? [{ ...speaker, claims }] : [];
  });
}

/** Lower case without accents, so that "Zaluzny" finds "Załużny" as far as Unicode takes it apart. */
const simple = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
