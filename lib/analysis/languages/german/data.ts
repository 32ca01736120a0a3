/** All data of German in one object: read from a file of its own by the extension, when the first German page is read. */
import reports from './attributions/reports.json';
import grammar from './grammar/words.json';
import nouns from './speakers/nouns.json';
import sayings from './tagger/sayings.json';
import classes from './tagger/word-classes.json';
import taggerWords from './tagger/words.json';
import verbs from './verbs/verbs.json';

export const germanData = { reports, grammar, classes, nouns, sayings, taggerWords, verbs };
export type GermanData = typeof germanData;
