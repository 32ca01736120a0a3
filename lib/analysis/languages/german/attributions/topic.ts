import type { TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { mainSubject } from '../grammar';
import { canSpeak } from './can-speak';
import type { LinkingWords } from './linking-words';

/**
 * Whom a sentence is about, if that is somebody who can speak: "Die Wirtin wies den Vorwurf zurück.", "Langfristig strebt der
 * Verband nach mehr." What is reported without a speaker in the next sentence is theirs.
 */
export function topicOf(paragraph: AnyParagraph, range: TokenRange, words: LinkingWords): TokenSpan | undefined {
  const subject = mainSubject(paragraph, words.grammar, range);
  if (!subject) return undefined;
  const place = { paragraph: paragraph.index, first: subject.first, end: subject.end };
  if (subject.end === subject.first + 1 && /^(?:er|sie)$/.test(paragraph.lower[subject.first]!)) return place;
  if (paragraph.outerQuotationOf[subject.first]! >= 0) return undefined;
  return canSpeak(paragraph, subject, words) ? place : undefined;
}
