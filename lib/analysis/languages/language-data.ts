import type { LanguageBase } from './language-base';
import type { ActWords } from './parts/acts';
import type { CaveatWords } from './parts/caveats';
import type { AttributionsPart } from './parts/attributions';
import type { CuesPart } from './parts/cues';
import type { FiguresPart } from './parts/figures';
import type { SpeakersPart } from './parts/speakers';

/**
 * The words of a language and what can be said of words alone: a part for each stage, each with its type in a file of
 * its own under `parts/` and its words in a folder of the same name in the language's folder. Every paragraph carries
 * it, so that whoever has a paragraph, a view, words or pieces at hand has the language too: `view.paragraph.language`.
 * A part's type imports nothing but leaves (`contract`, `source-types`, other parts), else imports run in a circle.
 */
export interface LanguageData extends LanguageBase {
  readonly cues: CuesPart;
  readonly attributions: AttributionsPart;
  /** Read when it is first asked for: it is by far the largest. */
  readonly speakers: () => SpeakersPart;
  readonly figures: FiguresPart;
  readonly acts: ActWords;
  readonly caveats: CaveatWords;
}
