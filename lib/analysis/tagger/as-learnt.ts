import type { AnyParagraph } from '../paragraph';
import { withJoinedNumbers } from './joined-numbers';
import type { Shown } from './tags';

/** Training and tagging show the model the same. Most paragraphs come back as they are. */
export function asLearnt(paragraph: AnyParagraph): Shown {
  const joined = paragraph.language.tagger.joinsNumbersAndCommas ? withJoinedNumbers(paragraph) : undefined;
  return joined ?? { paragraph, tagsOf: (tags) => tags };
}
