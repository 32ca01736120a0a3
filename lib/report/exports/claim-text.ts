import type { Claim, FigureEntry, SpeakerEntry } from '../report';
import { oneLine } from './one-line';
import type { ExportedPage, ExportWords } from './exported';

/** What is claimed, on one line; parts that stand apart are joined by dots. */
export const contentOf = (claim: Claim): string =>
  oneLine(claim.content.map((pieces) => pieces.map(({ text }) => text).join('')).join(' … '));

/** A speaker's name with their role. */
export const nameOf = ({ id, name, role }: SpeakerEntry, { nobody }: ExportWords): string =>
  id === null ? nobody : role === null ? oneLine(name) : oneLine(`${name} (${role})`);

/** Who is named for a figure, with the reporting words: a number denied stands beside one that is claimed. */
export function whoSays({ voices, cue, act }: FigureEntry, words: ExportWords): string {
  if (voices.length === 0) return words.nobodyNamed;
  const names = voices.map(({ name }) => oneLine(name)).join(', ');
  const said = cue === null ? names : `${names}, ${oneLine(cue)}`;
  return act === 'denies' ? `${said} [${words.act(act)}]` : said;
}

/** How a claim is made: its act where it is no plain statement, and how literally it is given. */
export const mannerOf = ({ act, quote }: Pick<Claim, 'act' | 'quote'>, words: ExportWords): string =>
  [act === 'says' ? null : words.act(act), words.quote[quote]].filter(Boolean).join(', ');

/** One claim to paste anywhere: who, the reporting words, what; then where. `link` leads to the claim in the article. */
export function claimText(
  speaker: SpeakerEntry,
  claim: Claim,
  { title, site, published }: ExportedPage,
  link: string,
  words: ExportWords,
): string {
  const who = [nameOf(speaker, words), claim.cue && oneLine(claim.cue)].filter(Boolean).join(', ');
  const where = [title, site ?? '', published ?? ''].map(oneLine).filter(Boolean).join(', ');
  return `${contentOf(claim)}\n— ${who} (${mannerOf(claim, words)})\n${where}\n${link}\n`;
}
