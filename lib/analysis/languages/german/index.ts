/** German: its words come as data, read when the first German page is; the stages after the tagger are its own. */
import type { Span } from '../../contract';
import type { OwnLanguage } from '../language';
import { linkInSlices } from './attributions';
import { reportVerbsOf } from './attributions/report-verbs';
import { caveatPatternsOf, caveatSentences, readCaveats } from './caveats';
import type { GermanData } from './data';
import { findFigures } from './figures';
import { figureWordsOf } from './figures/words';
import { grammarOf } from './grammar';
import { resolveSpeakers } from './speakers';
import { lexiconOf } from './speakers/lexicon';
import { SourceNouns } from './speakers/nouns';
import { taggerOf } from './tagger';
import { text } from './text';
import { verbsOf } from './verbs';

/** Letters of an office's name that the end of any word may have. */
const SHORTEST_OFFICE = 4;

/** Makes German from its data. */
export function germanOf(data: GermanData): OwnLanguage {
  const verbs = verbsOf(data.verbs);
  const grammar = grammarOf(data.grammar);
  const nouns = new SourceNouns(data.nouns);
  const given = new Set([...data.givenNames.male, ...data.givenNames.female]);
  // Those that the tagger has not learnt with speak, and tell a kind, as well.
  const allNouns = new SourceNouns(data.nouns, data.moreNouns);
  const tagger = taggerOf(data.taggerWords, data.classes, data.sayings, nouns, verbs, given);
  // As the end of a compound as well: "Polizeiangaben".
  const accounts = [...grammar.accounts].map((account) => account.toLowerCase());
  // "CSU-Vorsitzende": offices that tell no kind by themselves; those who speak, and not what they say ("Bericht").
  const offices = data.speakers.through.filter(
    (office) => office.length > SHORTEST_OFFICE && !data.speakers.accounts.includes(office),
  );
  const isOffice = (word: string) =>
    offices.some((office) =>
      word
        .toLowerCase()
        .replace(/(?<=er)[ns]$/, '')
        .endsWith(office),
    );
  const sayings = {
    isSaying: (word: string) =>
      (tagger.wordClasses?.classOf(word) ?? 0) >= (tagger.wordClasses?.speechFrom ?? Infinity),
    isHearsay: (word: string) => data.classes.allege.includes(word),
    isPrefix: (word: string) => data.verbs.separable.includes(word),
    isAccount: (word: string) => accounts.some((account) => word.toLowerCase().endsWith(account)),
    isSpeaker: (word: string) => /^\p{Lu}/u.test(word) && (allNouns.of(word) !== undefined || isOffice(word)),
    isGivenName: (word: string) => /^\p{Lu}/u.test(word) && given.has(word.toLowerCase()),
  };
  const words = {
    grammar,
    verbs,
    sayings,
    reports: reportVerbsOf(data.reports, verbs),
    infinitives: reportVerbsOf({ says: data.infinitives.verbs }, verbs),
  };
  const caveatPatterns = caveatPatternsOf(data.caveats);
  const figureWords = figureWordsOf(data.figures);
  const lexicon = lexiconOf(data.speakers, data.countries, data.givenNames, allNouns);
  return {
    tag: 'de',
    text,
    tagger,
    *stages(document, tags, { rules, inspection }) {
      const caveats = caveatSentences(document.text, document.paragraphs, caveatPatterns);
      const places = new Set(caveats.map(({ span }) => span.start));
      const isCaveat = ({ start }: Span) => places.has(start);
      const linked = yield* linkInSlices(document, tags, words, isCaveat, inspection);
      const { text: whole, paragraphs } = document;
      const { speakers, attributions } = resolveSpeakers(
        whole,
        paragraphs,
        linked,
        rules,
        grammar,
        lexicon,
        inspection.trace,
      );
      attributions.forEach((attribution, i) => inspection.trace?.passOn(linked[i]!, attribution));
      return {
        speakers,
        attributions,
        figures: findFigures(whole, paragraphs, linked, grammar, figureWords, inspection.trace),
        caveats: readCaveats(caveats, attributions),
      };
    },
  };
}
