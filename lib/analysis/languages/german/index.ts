/** German: its words come as data, read when the first German page is; the stages after the tagger are its own. */
import type { OwnLanguage } from '../language';
import { linkInSlices } from './attributions';
import { reportVerbsOf } from './attributions/report-verbs';
import type { GermanData } from './data';
import { grammarOf } from './grammar';
import { resolveSpeakers } from './speakers';
import { lexiconOf } from './speakers/lexicon';
import { SourceNouns } from './speakers/nouns';
import { taggerOf } from './tagger';
import { text } from './text';
import { verbsOf } from './verbs';

/** Makes German from its data. */
export function germanOf(data: GermanData): OwnLanguage {
  const verbs = verbsOf(data.verbs);
  const grammar = grammarOf(data.grammar);
  const nouns = new SourceNouns(data.nouns);
  const words = { grammar, verbs, reports: reportVerbsOf(data.reports, verbs) };
  const lexicon = lexiconOf(data.speakers, data.countries, data.givenNames, nouns);
  return {
    tag: 'de',
    text,
    tagger: taggerOf(data.taggerWords, data.classes, data.sayings, nouns, verbs),
    *stages(document, tags, { rules, inspection }) {
      const linked = yield* linkInSlices(document, tags, words, inspection);
      const { text: whole, paragraphs } = document;
      const { speakers, attributions } = resolveSpeakers(whole, paragraphs, linked, rules, grammar, lexicon);
      return { speakers, attributions, figures: [], caveats: [] };
    },
  };
}
