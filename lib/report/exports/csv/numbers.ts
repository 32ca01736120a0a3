import type { FigureEntry } from '../../report';
import { linkOrAddress } from '../addresses';
import { type Exported } from '../entries';
import { oneLine } from '../one-line';
import type { ExportWords } from '../exported';
import { pageColumns } from './page-columns';
import { csvOf, type Columns } from './table';

/** One row per number of the text, whether somebody is named for it or not; `claim` is the row of that number in the claims. */
export function numbersCsv(exported: Exported, words: ExportWords): string {
  const { report, page, places } = exported;
  const text = (value: string | null) => value && oneLine(value);
  const columns: Columns<FigureEntry> = {
    number: ({ text }) => oneLine(text),
    value: ({ value }) => value,
    max: ({ max }) => max,
    bound: ({ bound }) => bound,
    unit: ({ unit }) => text(unit),
    of: ({ of }) => text(of),
    event: ({ event }) => text(event),
    place: ({ place }) => text(place),
    period: ({ period }) => text(period),
    speaker: ({ voices }) => voices.map(({ name }) => oneLine(name)).join('; ') || words.nobodyNamed,
    type: ({ voices }) => [...new Set(voices.map(({ type }) => type))].join('; ') || 'unnamed',
    act: ({ act }) => act,
    act_name: ({ act }) => act && words.act(act),
    cue: ({ cue }) => text(cue),
    claim: ({ attribution }) => attribution,
    start: ({ span }) => span.start,
    end: ({ span }) => span.end,
    link: ({ attribution }) => linkOrAddress((attribution !== null && places[attribution]?.link) || '', page.address),
    ...pageColumns(page),
  };
  return csvOf(
    columns,
    report.figures.toSorted((a, b) => a.span.start - b.span.start),
  );
}
