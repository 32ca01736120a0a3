import { arrangeNumbers } from '../numbers';
import type { Comparison, FigureEntry, Report, SpeakerEntry } from '../report';
import { contentOf, nameOf, whoSays } from './claim-text';
import { fit, item, printable, wrap } from './text-lines';
import { pictureOf } from './text-picture';
import type { TextWords } from './exported';

/** Lengths of the bars of shares and of the scales of comparisons, in characters. */
const BAR = 30;
const SCALE = 32;
const LABEL = 28;

/**
 * The report for a terminal: summary, shares, who claims what, numbers side by side, numbers nobody is named for,
 * what the article could not find out.
 * Page text is stripped of everything a terminal would obey.
 * @param width characters a line may have
 */
export function toText(report: Report, title: string, words: TextWords, width = 100): string {
  const { comparisons, unsourced } = arrangeNumbers(report);
  const sections = [
    [
      printable(title),
      '='.repeat(Math.min(width, printable(title).length)),
      ...wrap(words.summary(report.counts), width),
    ],
    shares(report, words),
    heading(
      words.claimsHeading,
      report.speakers.flatMap((speaker) => ['', ...claimsOf(speaker, words, width)]).slice(1),
    ),
    heading(words.comparisons, comparisons.flatMap((comparison) => ['', ...sideBySide(comparison, words)]).slice(1)),
    heading(words.unsourced, unsourcedLines(unsourced, report, words, width)),
    heading(words.caveats, caveats(report, words, width)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, '-'.repeat(title.length), ...lines];
}

function shares({ types, ownVoice }: Report, words: TextWords): string[] {
  const rows = [...types.map((row) => ({ name: words.type(row.type), ...row })), { name: words.ownVoice, ...ownVoice }];
  const longest = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, share, ...row }) => {
    const bar = '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '·');
    const claims = 'statements' in row ? `  ${words.claims(row.statements)}` : '';
    return `  ${name.padEnd(longest)}  ${bar} ${words.share(share).padStart(5)}${claims}`;
  });
  return heading(words.sharesHeading, lines);
}

function claimsOf(speaker: SpeakerEntry, words: TextWords, width: number): string[] {
  const kind = words.type(speaker.type);
  const reasons = [
    ...new Set(speaker.evidence.flatMap((reason) => (reason.words === null ? [] : [printable(reason.words)]))),
  ];
  const why = reasons.length > 0 ? words.why(kind, reasons.map((reason) => `“${reason}”`).join(', ')) : kind;
  return [
    ...wrap(`${nameOf(speaker, words)} · ${words.claims(speaker.claims.length)}`, width),
    ...(speaker.id === null ? [] : item('  ', why, width)),
    ...speaker.claims.flatMap((claim) => {
      const how = [claim.cue && printable(claim.cue), words.quote[claim.quote]].filter(Boolean).join('; ');
      return item('  - ', `${contentOf(claim)} (${how})`, width);
    }),
  ];
}

const scopeOf = ({ period, place }: FigureEntry): string =>
  [period, place].flatMap((part) => (part === null ? [] : [printable(part)])).join(', ');

function sideBySide({ subject, low, high, scale, entries }: Comparison, words: TextWords): string[] {
  const number = (value: number) => words.number(value);
  const ends = `${number(scale.from)}${number(scale.to).padStart(SCALE - number(scale.from).length)}`;
  return [
    `${printable(subject)}: ${number(low)}${high > low ? ` – ${number(high)}` : ''}`,
    ...entries.map((entry) => {
      const beside = [whoSays(entry, words), scopeOf(entry)].filter(Boolean).map(printable).join(' · ');
      return `  ${fit(printable(entry.text), LABEL)} ${pictureOf(entry, SCALE)}  ${beside}`;
    }),
    `  ${' '.repeat(LABEL)} ${ends}`,
  ];
}

function unsourcedLines(
  figures: readonly FigureEntry[],
  { counts }: Report,
  words: TextWords,
  width: number,
): string[] {
  if (counts.figures === 0) return [words.noFigures];
  if (figures.length === 0) return [words.noUnsourced];
  return figures.flatMap((figure) => {
    const counted = [figure.event, scopeOf(figure)].filter(Boolean).join(', ');
    return item('  - ', counted === '' ? figure.text : `${figure.text} (${counted})`, width);
  });
}

function caveats({ caveats: entries }: Report, words: TextWords, width: number): string[] {
  return entries.flatMap(({ kind, text, speaker }) => {
    const whose = speaker === null ? '' : ` (${speaker.name})`;
    return item('  - ', `${words.caveat(kind)}${whose}: ${text}`, width);
  });
}
