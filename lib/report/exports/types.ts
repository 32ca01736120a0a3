import type { SourceType } from '../../analysis/source-types';
import type { Claim } from '../types';

/** Where a report comes from. */
export interface ExportedPage {
  readonly title: string;
  /** http or https; anything else is left out of exports. */
  readonly address: string;
}

/** The words of an export in the reader's language. */
export interface ExportWords {
  readonly type: (type: SourceType) => string;
  readonly quote: Readonly<Record<Claim['quote'], string>>;
  /** For claims of nobody in particular. */
  readonly nobody: string;
  /** Heading of the figures nobody is named for. */
  readonly unsourced: string;
  /** Heading of the figures that count the same thing. */
  readonly comparisons: string;
  readonly nobodyNamed: string;
}
