import type { Correction, Quotation } from '../../lib/corrections';
import { text, typeName } from '../../lib/interface-text';

/** More of a quotation says nothing more in a line. */
const MOST_WORDS = 70;

/** A correction in one line. */
export function correctionWords(correction: Correction): string {
  switch (correction.kind) {
    case 'not-a-claim':
      return text('correctedNoClaim', quoted(correction.claim));
    case 'type':
      return text('correctedType', isolated(correction.speaker), typeName(correction.type));
    case 'speaker':
      return text('correctedSpeaker', isolated(correction.name), quoted(correction.claim));
    case 'rename':
      return text('correctedName', isolated(correction.speaker), isolated(correction.name));
    case 'merge':
      return text('correctedMerge', isolated(correction.speaker), isolated(correction.into));
    case 'claim':
      return text('correctedSpeaker', isolated(correction.name), quoted(correction.content));
    default:
      return text('correctedTrim', quoted(correction.content));
  }
}

/** Words of the article keep their own direction within a sentence of the interface: U+2068 and U+2069. */
const isolated = (words: string) => `\u2068${words}\u2069`;

function quoted(quotations: readonly Quotation[]): string {
  const words = quotations
    .map(({ exact }) => exact)
    .join(' … ')
    .replace(/\s+/g, ' ');
  return isolated(`“${words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words}”`);
}
