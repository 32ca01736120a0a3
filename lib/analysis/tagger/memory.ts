import type { AnyParagraph } from '../paragraph';
import { hashOf } from './hashing';
import type { ParagraphTags } from './tags';
import { LABEL_COUNT, mayFollow } from './labels';
import { passagesOf } from './passages';

/** Tags of paragraphs already worked, by a key of their text and what the tagger sees of the text before. */
export type TagMemory = Readonly<Record<string, string>>;

/** A token's label and confidence in hundredths are one character, from here on. */
const FIRST_CODE = 0x100;
const STEPS = 101;

/** The key of a paragraph: its language, two 32-bit hashes of its text, its length, and the context it is tagged in. */
export function memoryKey(text: string, paragraph: AnyParagraph, previous: AnyParagraph | undefined): string {
  const { start, end } = paragraph;
  const context = passagesOf(paragraph, previous)[0]!;
  let second = 0x9e3779b1 | 0;
  for (let i = end - 1; i >= start; i--) {
    second = Math.imul(second ^ text.charCodeAt(i), 0x85ebca6b);
    second ^= second >>> 13;
  }
  const numbers = [hashOf(text, start, end) >>> 0, second >>> 0, end - start];
  return [
    paragraph.language.tag,
    ...numbers.map((n) => n.toString(36)),
    context.quoteGoesOn ? 1 : 0,
    context.before,
  ].join('.');
}

/** Tags as a string, a character a token. */
export function rememberTags({ labels, confidences }: ParagraphTags): string {
  let text = '';
  for (let i = 0; i < labels.length; i++)
    text += String.fromCharCode(FIRST_CODE + labels[i]! * STEPS + Math.round(100 * confidences[i]!));
  return text;
}

/** Tags from a string; undefined where it can't be one of a paragraph with that many tokens. */
export function recallTags(text: string | undefined, count: number): ParagraphTags | undefined {
  if (text?.length !== count) return undefined;
  const labels = new Uint8Array(count);
  const confidences = new Float32Array(count);
  let previous = 0;
  for (let i = 0; i < count; i++) {
    const code = text.charCodeAt(i) - FIRST_CODE;
    const label = Math.floor(code / STEPS);
    if (label < 0 || label >= LABEL_COUNT || !mayFollow(previous, label)) return undefined;
    labels[i] = label;
    confidences[i] = (code % STEPS) / 100;
    previous = label;
  }
  return { labels, confidences };
}
