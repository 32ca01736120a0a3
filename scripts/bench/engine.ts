import { linkAttributions, type LinkedAttribution } from '../../lib/analysis/attributions';
import { english } from '../../lib/analysis/languages/english';
import { createTagger, readModel } from '../../lib/analysis/tagger';
import { readText } from '../../lib/analysis/paragraph';

/** Tagger and linking by themselves, as they are timed: built as the extension is, so that both sides run plain modules. */
export function createEngine(model: Uint8Array): (text: string) => LinkedAttribution[] {
  const tagger = createTagger(readModel(model), english);
  return (text) => {
    const document = readText(text, english);
    const tags = document.paragraphs.map((paragraph, i) => tagger.tag(paragraph, document.paragraphs[i - 1]));
    return linkAttributions(document, tags);
  };
}
