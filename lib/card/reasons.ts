import { text } from '../interface-text';

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Why a speaker is of its kind, for a reader: the rule that decided and the article's words it went by. Never the name once
 * more: where the words are the name, it is the name that says so. Null where there is nothing to say.
 */
export function reasonWords(rule: string, words: string, name: string): string | null {
  if (rule === 'reader') return text('whyYourRule');
  if (rule === 'country') return text('whyCountry');
  if (words === '') return null;
  if (same(words, name)) return text(rule === 'organisation' ? 'whyKnown' : 'whyWord');
  if (rule === 'antecedent') return text('whySpeaksFor', words);
  return text(name.toLowerCase().includes(words.toLowerCase()) ? 'whyInName' : 'whyCalled', words);
}
