import { createReport, type Claim, type FigureEntry } from '../report';
import type { ClaimRow, Extract, FigureRow, Reading } from './schema/records';

/** What is claimed, on one line; parts that stand apart are joined by dots. */
const wordsOf = ({ content }: Claim): string =>
  content
    .map((pieces) => pieces.map(({ text }) => text).join(''))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Draws the rows of an article out of its analysis: all claims that were not put aside, beliefs and doubtful ones too. */
export function extractOf(
  { id, analysis, dismissed, links }: Omit<Reading, 'corrections' | 'byReader'>,
  collection: string,
): Extract {
  const report = createReport(analysis, { beliefs: true, dismissed });
  const claims = new Map<number, ClaimRow>();
  for (const { claims: list } of report.speakers)
    for (const claim of list) {
      const { attribution, kind, act, quote, confidence, cue } = claim;
      const { content, speakers } = analysis.attributions[attribution]!;
      const start = content[0]!.start;
      claims.set(attribution, { index: attribution, kind, act, quote, confidence, speakers, cue: cue && lineOf(cue), words: wordsOf(claim), start, link: links[attribution] ?? '' }); // prettier-ignore
    }
  const named = new Set([...claims.values()].flatMap(({ speakers }) => speakers));
  return {
    id,
    collection,
    speakers: analysis.speakers
      .filter((speaker) => named.has(speaker.id))
      .map(({ id, name, role = null, type }) => ({ id, name: lineOf(name), role: role && lineOf(role), type })),
    claims: [...claims.values()].sort((a, b) => a.start - b.start || a.index - b.index),
    figures: report.figures.map(figureRow).sort((a, b) => a.start - b.start || a.index - b.index),
  };
}

function figureRow(figure: FigureEntry): FigureRow {
  const { index, text, value, max, bound, unit, of, event, period, place, attribution, span } = figure;
  return {
    index,
    text: lineOf(text),
    value,
    max,
    bound,
    unit,
    of,
    event,
    period,
    place,
    claim: attribution,
    start: span.start,
  };
}
