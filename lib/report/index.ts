/** Arranges an Analysis for a reader. Light on purpose: the popup bundles it. */
import type { Analysis } from '../analysis/contract';
import { caveatEntries } from './caveat-entries';
import { figureEntries } from './figure-entries';
import { joinRepeats, withoutRepeats } from './repeats';
import { shownOwners } from './shown';
import { inOrder, speakerEntries } from './speaker-entries';
import type { Report, ReportOptions } from './report';
import { wordShares } from './word-shares';

export type * from './report';

/** Makes the report of an analysis. Pure; linear in the text, apart from sorting. */
export function createReport(analysis: Analysis, options: ReportOptions = {}): Report {
  const owners = shownOwners(analysis, options);
  const caveats = caveatEntries(analysis);
  const allFigures = figureEntries(analysis, owners);
  const entries = speakerEntries(analysis, owners, allFigures, caveats);
  const joined = joinRepeats(entries, options.headings ?? [], analysis.language);
  const speakers = inOrder(joined.speakers, options.order);
  const figures = withoutRepeats(allFigures, joined.repeats);
  const { types, ownVoice, words } = wordShares(analysis, owners, joined);
  return {
    counts: {
      statements: owners.filter((owner, i) => owner === i && !joined.repeats.has(i)).length,
      speakers: speakers.filter(({ id }) => id !== null).length,
      figures: figures.length,
      figuresWithSource: figures.filter(({ voices }) => voices.length > 0).length,
      words,
    },
    types,
    ownVoice,
    speakers,
    figures,
    caveats,
  };
}
