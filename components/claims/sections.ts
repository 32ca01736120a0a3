import type { PageUpdate } from '../../lib/extension/messages';
import type { Claim, SpeakerEntry } from '../../lib/report';

/** The claims of one update of the page, by speaker; `update` null for those that stand in none. */
export interface Section {
  readonly update: PageUpdate | null;
  readonly speakers: readonly SpeakerEntry[];
}

/** Claims under the update they stand in, in the page's order; a page of one article is one section. */
export function sectionsOf(speakers: readonly SpeakerEntry[], updates: readonly PageUpdate[]): Section[] {
  if (updates.length === 0) return [{ update: null, speakers }];
  const isIn = ({ spans }: Claim, { start, end }: PageUpdate) =>
    spans.content[0]!.start >= start && spans.content[0]!.start < end;
  const only = (fits: (claim: Claim) => boolean) =>
    speakers.flatMap((speaker) => {
      const claims = speaker.claims.filter(fits);
      return claims.length > 0 ? [{ ...speaker, claims }] : [];
    });
  const sections: Section[] = [
    { update: null, speakers: only((claim) => !updates.some((update) => isIn(claim, update))) },
    ...updates.map((update) => ({ update, speakers: only((claim) => isIn(claim, update)) })),
  ];
  return sections.filter(({ speakers }) => speakers.length > 0);
}

/** Attributions of all claims, in the order of the list. */
export const claimsIn = (sections: readonly Section[]): number[] =>
  sections.flatMap(({ speakers }) => speakers.flatMap(({ claims }) => claims.map(({ attribution }) => attribution)));

/** The first `count` claims with their speakers and updates. */
export function firstClaims(sections: readonly Section[], count: number): Section[] {
  let left = count;
  return sections.flatMap(({ update, speakers }) => {
    const drawn: SpeakerEntry[] = [];
    for (const speaker of speakers) {
      if (left <= 0) break;
      drawn.push(left >= speaker.claims.length ? speaker : { ...speaker, claims: speaker.claims.slice(0, left) });
      left -= speaker.claims.length;
    }
    return drawn.length > 0 ? [{ update, speakers: drawn }] : [];
  });
}
