/** What a form of a verb can be. A form such as "reported" is both past and participle. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
}

/** The forms of a verb: third person, past, past participle, -ing; from the table of irregular ones or by rule. */
export function inflect(lemma: string, irregular: Readonly<Record<string, readonly string[]>>): string[] {
  const known = irregular[lemma];
  if (known) return [...known];
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
export function formsOf(
  lemma: string,
  irregular: Readonly<Record<string, readonly string[]>>,
): { word: string; form: VerbForm }[] {
  const words = [lemma, ...inflect(lemma, irregular)];
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
