/** All data of German in one object: read from a file of its own by the extension, when the first German page is read. */
import infinitives from './attributions/infinitives.json';
import reports from './attributions/reports.json';
import caveats from './caveats/patterns.json';
import figures from './figures/words.json';
import grammar from './grammar/words.json';
import english from '../english/speakers/given-names.json';
import countries from './speakers/countries.json';
import names from './speakers/given-names.json';
import moreNouns from './speakers/more-nouns.json';
import nouns from './speakers/nouns.json';
import speakers from './speakers/words.json';
import sayings from './tagger/sayings.json';
import classes from './tagger/word-classes.json';
import taggerWords from './tagger/words.json';
import verbs from './verbs/verbs.json';

/** Given names of all languages met in world news, and German ones. */
const givenNames = {
  male: [...english.male, ...names.male],
  female: [...english.female, ...names.female],
};

export const germanData = {
  infinitives,
  reports,
  grammar,
  classes,
  caveats,
  countries,
  figures,
  givenNames,
  moreNouns,
  nouns,
  sayings,
  speakers,
  taggerWords,
  verbs,
};
export type GermanData = typeof germanData;
