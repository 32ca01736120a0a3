import type { Claims } from './claims';
import type { FoundCaveat } from './find';
import { spanOf } from './span';

/** The speaker a caveat tells of, by a mention or a name in its words; without any, who speaks there. Null where none is resolved. */
export function whoOf({ paragraph, pattern, sentence, row, who }: FoundCaveat, claims: Claims): string | null {
  // The reporter checked and could not: "could not be verified".
  if (pattern.kind === 'unverified' && pattern.subject !== 'anyone' && !pattern.namedBehind) return null;
  const { pronouns } = paragraph.language.caveats;
  const isPronoun = who.end - who.first === 1 && pronouns.has(paragraph.lower[who.first]!);
  if (who.end === who.first || isPronoun) {
    const start = paragraph.tokens.starts[row.first]!;
    return speakerBefore(
      claims,
      who.end === who.first ? paragraph.tokens.starts[sentence.first]! : paragraph.start,
      start,
    );
  }
  const span = spanOf(paragraph, who);
  const words = claims.document.text.slice(span.start, span.end);
  const mentioned = claims
    .mentioned(span)
    .find(({ span: mention }) => isHead(words, mention.start - span.start, mention.end - span.start));
  return (mentioned?.thing ?? claims.namedIn(words).find(({ name }) => isNamed(words, name)))?.id ?? null;
}

/**
 * Whether a part of a subject is who it is about: its end ("a spokesman, | Ilan Moro"), or its beginning before an apposition
 * ("Ilan Moro, | a spokesman for the port"), but not what somebody belongs to ("the | port's | lawyers").
 */
function isHead(words: string, start: number, end: number): boolean {
  const after = words.slice(Math.max(0, end)).trim();
  const opens = start <= LONGEST_ARTICLE && (after.startsWith(',') || after.startsWith('('));
  return opens || /^[,)]?$/.test(after);
}

/** "the ", with its space; a title is part of a mention. */
const LONGEST_ARTICLE = 4;

/** Whether a subject is a name, or a person's last name with at most a title: "Moro", "Mr. Moro". */
function isNamed(words: string, name: string): boolean {
  const at = words.lastIndexOf(name);
  if (at >= 0 && isHead(words, at, at + name.length) && !/\p{L}/u.test(words[at - 1] ?? '')) return true;
  const last = name.split(' ').at(-1)!;
  return (
    last !== name && /^\p{Lu}\p{L}{3,}$/u.test(last) && new RegExp(`^(?:\\p{Lu}\\p{L}+\\.? )?${last}$`, 'u').test(words)
  );
}

/** Who spoke last between two places of the text. */
function speakerBefore(claims: Claims, from: number, to: number): string | null {
  return claims.between(from, to).findLast(({ speakers }) => speakers.length > 0)?.speakers[0] ?? null;
}
