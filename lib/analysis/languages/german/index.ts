/** German: its words come as data, its later stages are its own. */
import type { LanguageBase } from '../language-base';
import { linkInSlices } from './attributions';
import { reportVerbsOf } from './attributions/report-verbs';
import type { GermanData } from './data';
import { grammarOf } from './grammar';
import { taggerOf } from './tagger';
import { SourceNouns } from './speakers/nouns';
import { text } from './text';
import { verbsOf } from './verbs';

/** Makes German from its data. */
export function germanOf(data: GermanData) {
  const verbs = verbsOf(data.verbs);
  const nouns = new SourceNouns(data.nouns);
  const grammar = grammarOf(data.grammar);
  const words = { grammar, reports: reportVerbsOf(data.reports, verbs) };
  const base: LanguageBase = {
    tag: 'de',
    text,
    tagger: taggerOf(data.taggerWords, data.classes, data.sayings, nouns, verbs),
  };
  return {
    ...base,
    link: (document: Parameters<typeof linkInSlices>[0], tags: Parameters<typeof linkInSlices>[1]) =>
      linkInSlices(document, tags, words, {}),
  };
}
