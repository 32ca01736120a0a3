import { useMemo } from 'preact/hooks';
import type { CaveatEntry } from '../../lib/report';
import { enoughOfSentence, sentenceAround, wholeSentence, type SentencePart } from '../../lib/report/sentence-parts';
import { placesIn } from '../../lib/report/sentences';
import type { Surroundings } from './ClaimItem';

export interface TextSurroundings extends Surroundings {
  readonly around: (caveat: CaveatEntry) => SentencePart[];
}

/** The sentences around the claims of a text; each paragraph is split when one of its claims is first shown. */
export function useSurroundings(text: string): TextSurroundings {
  return useMemo(() => {
    const placeOf = placesIn(text);
    return {
      enough: (claim) => enoughOfSentence(text, claim, placeOf),
      whole: (claim) => wholeSentence(text, claim, placeOf),
      around: ({ span }) => sentenceAround(text, span, placeOf),
    };
  }, [text]);
}
