import { expect, test } from 'vitest';
import { isSourceSetOff, leadsOverSource } from '../../lib/report/cue-words';

/** Spans of words in a text, in the order of their marks: `<` source, `[` cue, `{` content. */
function spansOf(marked: string) {
  const spans: Record<string, { start: number; end: number }[]> = { '<': [], '[': [], '{': [] };
  let [at, open, start] = [0, '', 0];
  for (const letter of marked) {
    if (letter in spans) [open, start] = [letter, at];
    else if ('>]}'.includes(letter)) spans[open]!.push({ start, end: at });
    else at += 1;
  }
  return { source: spans['<']![0] ?? null, cue: spans['[']!, content: spans['{']! };
}

test.each([
  '[According to] <the yard>, {each ship takes four years}.',
  '[In the words of] <the cook>, {the soup was cold}.',
  '[Said] <the pilot>: {“We wait.”}',
])('the source stands between the reporting words and the claim: %s', (sentence) => {
  expect(leadsOverSource(spansOf(sentence))).toBe(true);
});

test.each([
  '<The yard> [said] {each ship takes four years}.',
  '{“We wait,”} [said] <the pilot>.',
  '{Each ship takes four years}, [according to] <the yard>.',
  '[It is said] {that the soup was cold}.',
])('it does not: %s', (sentence) => {
  expect(leadsOverSource(spansOf(sentence))).toBe(false);
});

test.each([
  ['[According to] <the yard>, {each ship takes four years}.', true],
  ['[Said] <the pilot>: {“We wait.”}', true],
  ['[Nach] <Angaben der Werft> {braucht jedes Schiff vier Jahre}.', false],
])('a source is set off as it is in the article: %s', (sentence, expected) => {
  expect(isSourceSetOff(spansOf(sentence))).toBe(expected);
});
