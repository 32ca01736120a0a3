/** English words of acts, checked against their shape by the tests. */
import type { Act } from '../../../contract';
import { formsOf } from '../inflection/verbs';
import { ACT_COMPLEMENTS, type ActVerb, type ActWords } from '../../parts/acts';
import table from './acts.json';
import faults from './faults.json';
import type { ActTable } from './schema';

const data = table as ActTable;

/** What is narrower is tried first: "warned | against" before "warned that it would". */
const narrowness = ({ particles, complement }: ActVerb): number =>
  particles.length * ACT_COMPLEMENTS.length + (complement === 'any' ? 0 : 1);

function readVerbs(): Map<string, ActVerb[]> {
  const byForm = new Map<string, ActVerb[]>();
  const add = (word: string, verb: ActVerb) => {
    const known = byForm.get(word);
    if (known) known.push(verb);
    else byForm.set(word, [verb]);
  };
  for (const { act, complement, lemmas } of data.verbs) {
    for (const lemma of lemmas) {
      const [head, ...particles] = lemma.split(' ');
      for (const { word } of formsOf(head!)) add(word, { lemma, particles, act, complement });
    }
  }
  for (const [spelling, lemma] of Object.entries(data.spellings)) {
    // "Forecasted" has no other form in -ed to be like.
    const like = byForm.get(spelling.endsWith('ing') ? `${lemma}ing` : `${lemma}ed`) ?? byForm.get(lemma);
    if (like) byForm.set(spelling, like);
  }
  for (const verbs of byForm.values()) verbs.sort((a, b) => narrowness(b) - narrowness(a));
  return byForm;
}

const actsOf = (nouns: Readonly<Partial<Record<Act, readonly string[]>>>): Map<string, Act> =>
  new Map(Object.entries(nouns).flatMap(([act, words]) => words.map((word) => [word, act as Act] as const)));

/** The acts of English: of verbs by what follows them, and of nouns. */
export const acts: ActWords = {
  verbs: readVerbs(),
  adverbs: new Map(Object.entries(data.adverbs)),
  nouns: actsOf(data.nouns),
  openNouns: actsOf(data.openNouns.nouns),
  claims: new Set(data.claims),
  falsehoods: new Set(data.falsehoods),
  faults: new Set(faults.words),
  help: new Set(data.help),
  deeds: new Set(data.deeds),
  timeUnits: new Set(data.timeUnits),
  refusals: new Set(data.refusals),
  negations: new Set(data.negations),
  merely: new Set(data.merely),
  endings: data.endings,
  negatedBeliefs: new Set(data.negatedBeliefs.lemmas),
  particles: {
    infinitive: new Set(data.particles.infinitive),
    clause: new Set(data.particles.clause),
    against: new Set(data.particles.against),
    as: new Set(data.particles.as),
    figure: new Set(data.particles.figure),
    indefinite: new Set(data.particles.indefinite),
    object: new Set(data.particles.object),
    own: new Set(data.particles.own),
    duty: new Set(data.particles.duty),
    future: new Set(data.particles.future),
  },
  directives: data.directives.openings.map((phrase) => phrase.split(' ')),
  soothing: new Set(data.directives.soothing),
  firstPersons: new Set(data.directives.speakers),
  firstPersonFillers: new Set(data.directives.between),
};
