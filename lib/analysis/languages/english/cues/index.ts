import type { CuesPart } from '../../parts/cues';
import { wordSets } from '../../word-sets';
import phrases from './phrases.json';
import { readVerbs } from './verbs';
import lists from './words.json';

const { statementWords, callNouns, citedVerbs, ...others } = lists;
const { claimNouns, verdictNouns, hearsayVerbs, reportedVerbs, accusedVerbs, turnedVerbs, doneByVerbs, toldVerbs } =
  lists;

const verbs = readVerbs();
const statementVerbForms = [...verbs]
  .filter(([, readings]) =>
    readings.some(({ kind, frames }) => kind === 'statement' && !(frames.size === 1 && frames.has('figure'))),
  )
  .map(([word]) => word);

export const cues: CuesPart = {
  verbs,
  statementForms: new Set([...statementWords, ...statementVerbForms]),
  words: wordSets({
    ...others,
    passiveReports: [hearsayVerbs, reportedVerbs, accusedVerbs, turnedVerbs, doneByVerbs, toldVerbs, citedVerbs].flat(),
    reportNouns: [statementWords, claimNouns, callNouns, verdictNouns].flat(),
  }),
  excludedPhrases: phrases.excluded,
  sourcePhrases: phrases.source.map((phrase) => phrase.split(' ')),
  anonymityOpenings: phrases.anonymity.map((phrase) => phrase.split(' ')),
};
