import type { Grammar } from '../grammar';
import type { Verbs } from '../verbs';
import type { SayingWords } from './complements';
import type { ReportVerbs } from './report-verbs';

/** All that linking asks of German's words. */
export interface LinkingWords {
  readonly grammar: Grammar;
  readonly verbs: Verbs;
  readonly sayings: SayingWords;
  readonly reports: ReportVerbs;
}
