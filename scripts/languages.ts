/** The languages of the commands, by `--language`: how each is made, and where its tagger's model lies. */
import { createAnalyzer, type Analyzer } from '../lib/analysis/analyzer';
import { english } from '../lib/analysis/languages/english';
import { germanOf } from '../lib/analysis/languages/german';
import { germanData } from '../lib/analysis/languages/german/data';
import { createTagger } from '../lib/analysis/tagger';
import { InputError } from './inputs';
import { GERMAN_MODEL_PATH, loadKinds, loadModel } from './model';

export const DEFAULT_LANGUAGE = 'en';

/** The analyzers by language, each made when it is first asked for. */
const ANALYZERS: ReadonlyMap<string, () => Analyzer> = new Map([
  ['en', () => createAnalyzer(createTagger(loadModel(), english), english, loadKinds())],
  [
    'de',
    () => {
      const german = germanOf(germanData);
      return createAnalyzer(createTagger(loadModel(GERMAN_MODEL_PATH), german), german);
    },
  ],
]);

/** The analyzer of a language. Throws an `InputError` with a sentence for a language that can't be analysed. */
export function analyzerFor(language: string): Analyzer {
  const make = ANALYZERS.get(language);
  if (!make)
    throw new InputError(
      `There is no analysis of language ${language}; there is ${[...ANALYZERS.keys()].join(' and ')}.`,
    );
  return make();
}

/** Takes `--language TAG` out of a command's arguments. */
export function takeLanguage(args: readonly string[]): { readonly language: string; readonly rest: readonly string[] } {
  const at = args.indexOf('--language');
  if (at < 0) return { language: DEFAULT_LANGUAGE, rest: args };
  const language = args[at + 1];
  if (language === undefined) throw new InputError('Say which language after --language, as in --language de.');
  return { language, rest: args.filter((_, i) => i !== at && i !== at + 1) };
}
