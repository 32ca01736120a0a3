import type { Grammar } from '../grammar';
import type { Verbs } from '../verbs';
import type { SayingWords } from './saying-words';
import type { ReportVerbs } from './report-verbs';

/** All that linking asks of German's words. */
export interface LanguageWords {
  readonly grammar: Grammar;
  readonly verbs: Verbs;
  readonly sayings: SayingWords;
  readonly reports: ReportVerbs;
  /** Verbs whose content can be an infinitive. */
  readonly infinitives: ReportVerbs;
}

/** With what the text has told so far. */
export interface LinkingWords extends LanguageWords {
  /** Whether somebody of that name spoke before. */
  readonly isKnown: (name: string) => boolean;
}
