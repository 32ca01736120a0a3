import type { SourceType } from '../../../analysis/source-types';
import { linkOrAddress } from '../addresses';
import { exportedClaims, type Exported, type ExportedClaim } from '../entries';
import { oneLine } from '../one-line';
import type { ExportWords } from '../exported';
import { pageColumns } from './page-columns';
import { csvOf, type Columns } from './table';

/** One row per claim. Kinds and acts stand in code, which every version and language shares, and in the reader's words. */
export function claimsCsv(exported: Exported, words: ExportWords): string {
  const types = ({ speakers }: ExportedClaim): SourceType[] =>
    speakers.length === 0 ? ['unnamed'] : [...new Set(speakers.map(({ type }) => type))];
  const columns: Columns<ExportedClaim> = {
    claim: ({ attribution }) => attribution,
    speaker: ({ speakers }) => speakers.map(({ name }) => oneLine(name)).join('; ') || words.nobody,
    role: ({ speakers }) => speakers.flatMap(({ role }) => (role === null ? [] : [oneLine(role)])).join('; '),
    type: (claim) => types(claim).join('; '),
    type_name: (claim) => types(claim).map(words.type).join('; '),
    act: ({ act }) => act,
    act_name: ({ act }) => words.act(act),
    cue: ({ cue }) => cue && oneLine(cue),
    content: ({ content }) => oneLine(content),
    sentence: ({ sentence }) => oneLine(sentence),
    quote: ({ quote }) => quote,
    kind: ({ kind }) => kind,
    confidence: ({ confidence }) => Math.round(confidence * 100) / 100,
    paragraph: ({ paragraph }) => paragraph,
    start: ({ span }) => span.start,
    end: ({ span }) => span.end,
    caveats: ({ caveats }) => caveats.map((each) => `${words.caveat(each.kind)}: ${oneLine(each.words)}`).join('; '),
    by_reader: ({ isByReader }) => (isByReader ? 'yes' : 'no'),
    link: ({ link }) => linkOrAddress(link, exported.page.address),
    ...pageColumns(exported.page),
  };
  return csvOf(columns, exportedClaims(exported));
}
