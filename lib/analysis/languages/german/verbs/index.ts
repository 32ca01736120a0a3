/** The forms of German verbs: all that tell the subjunctive of reported speech apart, and participles. */
import table from './verbs.json';

const strong = Object.entries(table.strong);

const stemOf = (infinitive: string) => infinitive.replace(/e?n$/, '');

/** "habe", "könne", "handle": the subjunctive I of the third person singular. */
function subjunctiveOf(infinitive: string): string {
  if (infinitive === 'sein') return 'sei';
  return infinitive.endsWith('eln') ? `${infinitive.slice(0, -3)}le` : infinitive.replace(/n$/, '');
}

const firsts = new Set(['seien', ...[...strong.map(([infinitive]) => infinitive), ...table.weak].map(subjunctiveOf)]);
const seconds = new Set(
  strong
    // "sollte" is the past as well.
    .filter(([, { past, subjunctive }]) => subjunctive !== past)
    .flatMap(([, { subjunctive }]) => [subjunctive, `${subjunctive}n`]),
);
const participles = new Set(strong.map(([, { participle }]) => participle));
const weakStems = new Set(table.weak.map(stemOf));

/** The verb behind a prefix that stays with it, or the word itself. */
function* simpleForms(word: string): Generator<string> {
  yield word;
  for (const prefix of [...table.inseparable, ...table.separable])
    if (word.startsWith(prefix) && word.length > prefix.length + 2) yield word.slice(prefix.length);
}

const anyForm = (word: string, isForm: (form: string) => boolean): boolean => {
  for (const form of simpleForms(word)) if (isForm(form)) return true;
  return false;
};

/** "er habe", "sie seien": says that somebody else says so. The word in lower case. */
export const isFirstSubjunctive = (word: string): boolean => anyForm(word, (form) => firsts.has(form));

/** "er hätte", "sie kämen": said by somebody else, or only imagined. The word in lower case. */
export const isSecondSubjunctive = (word: string): boolean => anyForm(word, (form) => seconds.has(form));

/** "gesagt", "angekündigt", "zurückgewiesen"; the word in lower case. */
export function isParticiple(word: string): boolean {
  return (
    anyForm(word, (form) => {
      if (participles.has(form)) return true;
      const weak = /^(?:ge)?(.+?)e?t$/.exec(form);
      return weak !== null && form.startsWith('ge') && weakStems.has(weak[1]!);
    }) || /^(?:be|er|ver|ent|zer)\p{Ll}{3,}t$|\p{Ll}{3,}iert$|ge\p{Ll}{3,}(?:t|en)$/u.test(word)
  );
}
