import type { Act } from '../../contract';

/**
 * What has to follow a reporting verb to make it the act: `any` anything; `claim` something that can be true or not;
 * `fault` a label that finds fault; `infinitive` what somebody is to do,
 * `bare-infinitive` the same with nobody told; `against`; `duty` a clause
 * about what should be done; `deed` a thing to do rather than a fact;
 * `deadline` a length of time; `help` what is offered; `own-future` what the speaker will do; `figure` a number.
 */
export const ACT_COMPLEMENTS = [
  'any',
  'claim',
  'fault',
  'infinitive',
  'bare-infinitive',
  'against',
  'duty',
  'deed',
  'deadline',
  'help',
  'own-future',
  'figure',
] as const;
export type ActComplement = (typeof ACT_COMPLEMENTS)[number];

/** One form of a reporting verb, with the words that belong to it ("call" + "for"). */
export interface ActVerb {
  readonly lemma: string;
  readonly particles: readonly string[];
  readonly act: Act;
  readonly complement: ActComplement;
}

/** The words by which a language tells what somebody does by saying a thing. All in lower case, with straight apostrophes. */
export interface ActWords {
  /** By form; those with the most particles and the narrowest complement first. */
  readonly verbs: ReadonlyMap<string, readonly ActVerb[]>;
  /** Words that are the act by themselves: "allegedly". */
  readonly adverbs: ReadonlyMap<string, Act>;
  readonly nouns: ReadonlyMap<string, Act>;
  /** Nouns that are the act only before an infinitive: "a warning to stay away". */
  readonly openNouns: ReadonlyMap<string, Act>;
  /** Nouns of what somebody can call untrue. */
  readonly claims: ReadonlySet<string>;
  /** What somebody calls a claim who denies it. */
  readonly falsehoods: ReadonlySet<string>;
  readonly faults: ReadonlySet<string>;
  readonly help: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  readonly timeUnits: ReadonlySet<string>;
  /** Before an act, it is not done: "refused to condemn", "stopped short of accusing". */
  readonly refusals: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Behind a negation, it is none: "not only accused". */
  readonly merely: ReadonlySet<string>;
  /** Ends of words by which they are told: proposing, proposed, didn't. */
  readonly endings: Readonly<Record<'gerund' | 'past' | 'negation', readonly string[]>>;
  /** Lemmas whose negation is that of their clause. */
  readonly negatedBeliefs: ReadonlySet<string>;
  /** Small words that tell what follows a verb: to leave, that it fell, against talks, as false, at 12, a farce, them liars, it should, it would. */
  readonly particles: Readonly<
    Record<
      'infinitive' | 'clause' | 'against' | 'as' | 'figure' | 'indefinite' | 'object' | 'own' | 'duty' | 'future',
      ReadonlySet<string>
    >
  >;
  /** How quoted words begin that tell somebody what to do, as words. */
  readonly directives: readonly (readonly string[])[];
  /** Behind such an opening, it is no directive: "don't worry". */
  readonly soothing: ReadonlySet<string>;
  /** Who asks in quoted words ("we urge"), and what may stand before the verb. */
  readonly firstPersons: ReadonlySet<string>;
  readonly firstPersonFillers: ReadonlySet<string>;
}
