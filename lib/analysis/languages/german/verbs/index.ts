/** The forms of German verbs: all that tell the subjunctive of reported speech apart, participles, and the forms of a given verb. */
import type table from './verbs.json';

export type VerbTable = typeof table;

/** What can be said of a verb's form; words in lower case. */
export interface Verbs {
  /** "er habe", "sie seien": says that somebody else says so. */
  readonly isFirstSubjunctive: (word: string) => boolean;
  /** "er hätte", "sie kämen": said by somebody else, or only imagined. */
  readonly isSecondSubjunctive: (word: string) => boolean;
  /** "gesagt", "angekündigt", "zurückgewiesen". */
  readonly isParticiple: (word: string) => boolean;
  /** Finite forms of the third person, present and past, without a prefix that stands apart, and the simple participle. */
  readonly formsOf: (infinitive: string) => VerbForms;
}

export interface VerbForms {
  readonly finite: readonly string[];
  readonly participle: string;
}

const stemOf = (infinitive: string) => infinitive.replace(/e?n$/, '');

/** "habe", "könne", "handle", "fordere": the subjunctive I of the third person singular. */
function subjunctiveOf(infinitive: string): string {
  if (infinitive === 'sein') return 'sei';
  if (infinitive.endsWith('eln')) return `${infinitive.slice(0, -3)}le`;
  return infinitive.endsWith('ern') ? infinitive.replace(/n$/, 'e') : infinitive.replace(/n$/, '');
}

/** "akzeptiere", "propagiere": verbs of foreign stems, listed or not. */
const FOREIGN = /\p{Ll}{2}iere$/u;

/** The past of the plural: "gingen", "hatten". */
const pluralOf = (past: string): string => (past.endsWith('e') ? `${past}n` : `${past}en`);

/** The forms of all verbs of a table. */
export function verbsOf({ strong: strongByInfinitive, weak, inseparable, separable, others }: VerbTable): Verbs {
  const strong = Object.entries(strongByInfinitive);
  const infinitives = new Set([...Object.keys(strongByInfinitive), ...weak]);
  const noVerbs = new Set(others);
  const firsts = new Set(['seien', ...[...strong.map(([infinitive]) => infinitive), ...weak].map(subjunctiveOf)]);
  const seconds = new Set(
    strong
      // "sollte" is the past as well.
      .filter(([, { past, subjunctive }]) => subjunctive !== past)
      // "gingen" is the past as well, "führen" another verb.
      .flatMap(([, { past, subjunctive }]) =>
        [subjunctive, `${subjunctive}n`].filter((form) => form !== pluralOf(past) && !infinitives.has(form)),
      ),
  );
  const participles = new Set(strong.map(([, { participle }]) => participle));
  const weakStems = new Set(weak.map(stemOf));
  const prefixes = [...inseparable, ...separable];

  /** The verb behind a prefix that stays with it, or the word itself. */
  function* simpleForms(word: string): Generator<string> {
    yield word;
    for (const prefix of prefixes)
      if (word.startsWith(prefix) && word.length > prefix.length + 2) yield word.slice(prefix.length);
  }

  const anyForm = (word: string, isForm: (form: string) => boolean): boolean => {
    for (const form of simpleForms(word)) if (isForm(form)) return true;
    return false;
  };

  function strongForms(infinitive: string): VerbForms | undefined {
    const prefix = inseparable.find(
      (each) => infinitive.startsWith(each) && infinitive.slice(each.length) in strongByInfinitive,
    );
    const simple = infinitive in strongByInfinitive ? infinitive : prefix && infinitive.slice(prefix.length);
    const forms = simple ? strongByInfinitive[simple as keyof typeof strongByInfinitive] : undefined;
    if (!forms) return undefined;
    const before = simple === infinitive ? '' : prefix!;
    const past = before + forms.past;
    return {
      finite: [before + forms.present, infinitive, past, pluralOf(past)],
      participle: before ? before + forms.participle.replace(/^ge/, '') : forms.participle,
    };
  }

  function weakForms(infinitive: string): VerbForms {
    const stem = stemOf(infinitive);
    // "arbeitete", "bezeichnete", "rechnete": an e where the ending could not be spoken.
    const root = /[td]$|(?:ch|[bdfgkptvz])[nm]$/.test(stem) ? `${stem}e` : stem;
    const isBare = infinitive.endsWith('ieren') || inseparable.some((prefix) => infinitive.startsWith(prefix));
    return {
      finite: [`${root}t`, infinitive, `${root}te`, `${root}ten`],
      participle: `${isBare ? '' : 'ge'}${root}t`,
    };
  }

  return {
    isFirstSubjunctive: (word) =>
      !noVerbs.has(word) && (FOREIGN.test(word) || anyForm(word, (form) => firsts.has(form))),
    isSecondSubjunctive: (word) => !noVerbs.has(word) && anyForm(word, (form) => seconds.has(form)),
    isParticiple(word) {
      const isKnown = anyForm(word, (form) => {
        if (participles.has(form)) return true;
        const known = /^(?:ge)?(.+?)e?t$/.exec(form);
        return known !== null && form.startsWith('ge') && weakStems.has(known[1]!);
      });
      return isKnown || /^(?:be|er|ver|ent|zer)\p{Ll}{3,}t$|\p{Ll}{3,}iert$|ge\p{Ll}{3,}(?:t|en)$/u.test(word);
    },
    formsOf: (infinitive) => strongForms(infinitive) ?? weakForms(infinitive),
  };
}
