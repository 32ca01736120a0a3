import type { VerbForm } from '../../parts/cues';
import irregularVerbs from './irregular-verbs.json';

/** By lemma: third person, past, past participle, -ing. */
const IRREGULAR = new Map(Object.entries(irregularVerbs).map(([lemma, forms]) => [lemma, forms.split(' ')]));

/** The forms of a verb: third person, past, past participle, -ing; from the table of irregular ones or by rule. */
export function inflect(lemma: string): readonly string[] {
  const known = IRREGULAR.get(lemma);
  if (known) return known;
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${lemma}ing`];
  }
  const stem = lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = lemma.endsWith('ee') ? `${lemma}d` : `${stem}ed`;
  return [third, past, past, `${stem}ing`];
}

/** All the forms of a verb, with what each can be. */
export function formsOf(lemma: string): { word: string; form: VerbForm }[] {
  const words = [lemma, ...inflect(lemma)];
  const [, third, past, participle, ing] = words;
  return words
    .filter((word, i) => words.indexOf(word) === i)
    .map((word) => ({
      word,
      form: {
        lemma,
        base: word === lemma,
        third: word === third,
        past: word === past,
        participle: word === participle,
        ing: word === ing,
      },
    }));
}
