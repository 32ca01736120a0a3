import type { Claim, FigureEntry, SpeakerEntry } from '../types';
import type { ExportedPage, ExportWords } from './types';

/** What is claimed, on one line; parts that stand apart are joined by dots. */
export const contentOf = (claim: Claim): string =>
  oneLine(claim.content.map((pieces) => pieces.map(({ text }) => text).join('')).join(' … '));

/** A speaker's name with their role. */
export const nameOf = ({ id, name, role }: SpeakerEntry, { nobody }: ExportWords): string =>
  id === null ? nobody : role === null ? oneLine(name) : oneLine(`${name} (${role})`);

/** Who is named for a figure, with the reporting words: a number denied stands beside one that is claimed. */
export function whoSays({ voices, cue }: FigureEntry, { nobodyNamed }: ExportWords): string {
  if (voices.length === 0) return nobodyNamed;
  const names = voices.map(({ name }) => oneLine(name)).join(', ');
  return cue === null ? names : `${names}, ${oneLine(cue)}`;
}

/** One claim to paste anywhere: what, who, where. `link` leads to the claim in the article. */
export function claimText(
  speaker: SpeakerEntry,
  claim: Claim,
  { title }: ExportedPage,
  link: string,
  words: ExportWords,
): string {
  const who = [nameOf(speaker, words), claim.cue && oneLine(claim.cue)].filter(Boolean).join(', ');
  return `${contentOf(claim)}\n— ${who} (${words.quote[claim.quote]})\n${oneLine(title)}\n${link}\n`;
}

/** White space as single blanks: page text may hold line breaks, which would end a row or a paragraph. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
