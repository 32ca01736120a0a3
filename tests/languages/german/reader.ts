import { createAnalyzer } from '../../../lib/analysis/analyzer';
import { germanOf } from '../../../lib/analysis/languages/german';
import { germanData } from '../../../lib/analysis/languages/german/data';
import { createTagger } from '../../../lib/analysis/tagger';
import { GERMAN_MODEL_PATH, loadModel } from '../../../scripts/model';

const german = germanOf(germanData);
/** The analyzer of German with the project's model. */
export const analyzer = createAnalyzer(createTagger(loadModel(GERMAN_MODEL_PATH), german), german);

/** Each claim of a text as the words of its source, its cue and its content. */
export function claimsOf(text: string): { source: string | null; cue: string; content: string }[] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return analyzer.analyze(text).attributions.map(({ source, cue, content }) => ({
    source: source && words(source),
    cue: cue.map(words).join(' … '),
    content: content.map(words).join(' … '),
  }));
}
