import { arrangeNumbers } from '../../numbers';
import type { FigureEntry, SpeakerEntry } from '../../report';
import { linkOrAddress, webAddress } from '../addresses';
import { mannerOf, nameOf, whoSays } from '../claim-text';
import { exportedCaveats, exportedClaims, type Exported, type ExportedCaveat, type ExportedClaim } from '../entries';
import type { ExportWords } from '../exported';
import { escape, link } from './escape';
import { frontMatter } from './front-matter';

/**
 * The report as CommonMark with front matter: who claims what, each claim in bold within its sentence and linked to its place
 * in the page; numbers side by side; what the article could not find out.
 */
export function toMarkdown(exported: Exported, words: ExportWords): string {
  const { report, page, analysis } = exported;
  const claims = new Map(exportedClaims(exported).map((claim) => [claim.attribution, claim]));
  const { comparisons, unsourced } = arrangeNumbers(report);
  const web = webAddress(page.address);
  const sections = [
    [`# ${escape(page.title) || '…'}`],
    web === null ? [] : [`<${web.replace(/[<>\s]/g, encodeURIComponent)}>`],
    ...report.speakers.flatMap((speaker) => [
      [`## ${escape(nameOf(speaker, words))}`],
      [words.type(speaker.type)],
      claimLines(speaker, claims, page.address, words),
    ]),
    heading(2, words.comparisons, comparisons),
    ...comparisons.flatMap(({ subject, entries }) => [
      [`### ${escape(subject)}`],
      entries.map((entry) => `- ${escape(entry.text)}${scope(entry)} — ${escape(whoSays(entry, words))}`),
    ]),
    heading(2, words.unsourced, unsourced),
    unsourced.map((figure) => `- ${escape(figure.text)}${scope(figure)}`),
    heading(2, words.caveats, analysis.caveats),
    exportedCaveats(analysis).map((caveat) => `- ${caveatWords(caveat, words)}`),
  ];
  const written = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${[...frontMatter(page), ''].join('\n').trimEnd()}\n\n${written.join('\n\n')}\n`;
}

const heading = (level: number, title: string, content: readonly unknown[]) =>
  content.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`];

function claimLines(
  { claims: listed }: SpeakerEntry,
  claims: ReadonlyMap<number, ExportedClaim>,
  address: string,
  words: ExportWords,
): string[] {
  return listed.flatMap(({ attribution }) => {
    const claim = claims.get(attribution);
    if (!claim) return [];
    const to = linkOrAddress(claim.link, address);
    const sentence = inSentence(claim);
    const how = [claim.cue && escape(claim.cue), mannerOf(claim, words), claim.isByReader && words.byReader];
    return [
      `- ${sentence} (${how.filter(Boolean).join('; ')})${to === '' ? '' : ` ${link('↗', to)}`}`,
      ...claim.caveats.map((caveat) => `  - ${caveatWords(caveat, words)}`),
    ];
  });
}

/** The sentence with the claim in bold; the claim alone where it runs over more than its sentence. */
function inSentence({ sentence, content }: ExportedClaim): string {
  const at = sentence.indexOf(content);
  if (at < 0) return `**${escape(content)}**`;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + content.length)];
  if (LETTER_AT_END.test(before) && MARK_AT_START.test(content)) return `**${escape(content)}**`;
  if (MARK_AT_END.test(content) && LETTER_AT_START.test(after)) return `**${escape(content)}**`;
  // Blanks at the edges of what is bold would undo it.
  const lead = before.trim() === '' ? '' : `${escape(before)}${/\s$/.test(before) ? ' ' : ''}`;
  const rest = after.trim() === '' ? '' : `${/^\s/.test(after) ? ' ' : ''}${escape(after)}`;
  return `${lead}**${escape(content)}**${rest}`;
}

/**
 * Where a letter and a mark of the claim touch, as in "he said… the bridge is open" claimed from its dots on, two stars between
 * them would be no bold in CommonMark, but stars.
 */
const [LETTER_AT_END, LETTER_AT_START] = [/[^\s\p{P}\p{S}]$/u, /^[^\s\p{P}\p{S}]/u];
const [MARK_AT_END, MARK_AT_START] = [/[\p{P}\p{S}]$/u, /^[\p{P}\p{S}]/u];

const caveatWords = ({ kind, words: said, speaker }: ExportedCaveat, words: ExportWords) =>
  [`*${words.caveat(kind)}*`, speaker && ` (${escape(speaker)})`, `: ${escape(said)}`].filter(Boolean).join('');

/** In which period and place a figure counts, where the text says so. */
function scope({ period, place }: FigureEntry): string {
  const parts = [period, place].filter((part) => part !== null).map((part) => escape(part));
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
