import type { AnyParagraph } from '../../../paragraph';
import { markedAs } from './tagged';
import type { Unit } from './units';

/** "Das", "dies": what was said stands in the sentence before. */
const BACK = /^(?:das|dies)$/;

/** "Der Saal wird geschlossen. Das teilte die Wirtin mit.": what is only pointed at is the sentence before. */
export function backwards(paragraph: AnyParagraph, sentence: number, unit: Unit): Unit {
  const [content, ...others] = unit.contents;
  const before = paragraph.sentences[sentence - 1];
  if (!content || others.length > 0 || !before || unit.cues.length === 0) return unit;
  if (content.end !== content.first + 1 || !BACK.test(paragraph.lower[content.first]!)) return unit;
  return {
    ...unit,
    contents: [markedAs('content', paragraph, before.first, content.end, content.certainty)],
    steps: [...unit.steps, 'points-back'],
  };
}
