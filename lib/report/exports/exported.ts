import type { Act, CaveatKind } from '../../analysis/contract';
import type { SourceType } from '../../analysis/source-types';
import type { Claim, ReportCounts } from '../report';

/** Where a report comes from. Text of the page may hold anything; each export puts it on one line. */
export interface ExportedPage {
  readonly title: string;
  /** http or https; anything else is left out of exports. */
  readonly address: string;
  /** The publication's name, null where the page does not tell. */
  readonly site: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date or date and time, null where the page does not tell. */
  readonly published: string | null;
  /** When the text was read: ISO 8601, in UTC. */
  readonly read: string;
  /** Version of this extension. */
  readonly version: string;
}

/** The words of an export in the reader's language. */
export interface ExportWords {
  readonly type: (type: SourceType) => string;
  readonly act: (act: Act) => string;
  readonly caveat: (kind: CaveatKind) => string;
  readonly quote: Readonly<Record<Claim['quote'], string>>;
  /** For claims of nobody in particular. */
  readonly nobody: string;
  /** Heading of the figures nobody is named for. */
  readonly unsourced: string;
  /** Heading of the figures that count the same thing. */
  readonly comparisons: string;
  readonly nobodyNamed: string;
  /** Heading of what the article could not find out. */
  readonly caveats: string;
  /** Mark of what the reader has changed by hand. */
  readonly byReader: string;
}

/** What the report for a terminal needs besides. */
export interface TextWords extends ExportWords {
  readonly summary: (counts: ReportCounts) => string;
  readonly sharesHeading: string;
  readonly ownVoice: string;
  readonly claimsHeading: string;
  /** "3 claims" */
  readonly claims: (count: number) => string;
  /** Kind of source and the words it goes by. */
  readonly why: (kind: string, words: string) => string;
  readonly noFigures: string;
  readonly noUnsourced: string;
  readonly number: (value: number) => string;
  /** A share of 0 to 1 as percent. */
  readonly share: (share: number) => string;
}
