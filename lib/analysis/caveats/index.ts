/**
 * What the article says it could not find out: claims that could not be verified, people who declined to comment or to be named,
 * people who did not answer. Found in the text before speakers are resolved, since their sentences are no claims; then read for
 * who they tell of and which claims they speak of.
 */
import type { LinkedAttribution } from '../attributions';
import type { Caveat } from '../contract';
import type { TextDocument } from '../paragraph';
import { claimsMeant } from './about';
import { findCaveats, type FoundCaveat } from './find';
import { overlap, spanOf } from './span';
import { Claims, type KnownClaims } from './claims';
import { Nearby } from './nearby';
import { whoOf } from './who';

export { withoutCaveats } from './drop';
export type { FoundCaveat } from './find';

/** The caveats of a text that are the article's own, in text order. */
export function caveatsIn(document: TextDocument, attributions: readonly LinkedAttribution[]): FoundCaveat[] {
  const found = document.paragraphs.flatMap((paragraph) => paragraph.finding(findCaveats));
  const contents = new Nearby(
    attributions.flatMap((attribution) => attribution.content.map((span) => [span, attribution] as const)),
  );
  return found.filter((caveat) => isOwn(caveat, contents));
}

/** Not what somebody says of others ("he said the mayor had not replied"); of themselves they say it to the article. */
function isOwn({ paragraph, row, who }: FoundCaveat, contents: Nearby<LinkedAttribution>): boolean {
  const place = spanOf(paragraph, row);
  // "The palace said | it | would have no comment".
  const last = paragraph.lower.slice(Math.max(who.first, who.end - 2), who.end);
  if (who.end === who.first || last.some((word) => paragraph.language.caveats.pronouns.has(word))) return true;
  return !contents
    .touching(place)
    .some(({ thing: { source, cue } }) => source !== null && !cue.some((span) => overlap(span, place)));
}

/** The caveats with who they tell of and the claims they speak of. */
export function readCaveats(found: readonly FoundCaveat[], known: KnownClaims): Caveat[] {
  const claims = new Claims(known);
  return found.map((caveat) => {
    const speaker = whoOf(caveat, claims);
    return {
      kind: caveat.pattern.kind,
      span: spanOf(caveat.paragraph, caveat.clause),
      speaker,
      attributions: claimsMeant(caveat, speaker, claims),
    };
  });
}
