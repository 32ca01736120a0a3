import { Role, roleOf } from '../analysis/tagger/labels';
import type { CueLexicon } from '../analysis/tagger/word-table';
import type { CorpusDocument } from './corpus';

/** A word with fewer uses than this says nothing. */
const FEWEST_USES = 3;
/** Shares of uses as a cue below which a word falls into bucket 2, 3 and so on; the rest is bucket 8. */
const SHARES = [0.02, 0.1, 0.25, 0.45, 0.65, 0.8] as const;

interface Uses {
  all: number;
  cue: number;
}

/** How often each word is used, and used as a cue, in a corpus. Words are in lower case with straight apostrophes. */
export class CueCounts {
  private readonly all = new Map<string, Uses>();

  constructor(documents: readonly CorpusDocument[]) {
    for (const document of documents) addTo(this.all, document);
  }

  /** The lexicon a document is read with in training: its own words don't count, or the tagger would trust it too much. */
  lexiconWithout(document: CorpusDocument): CueLexicon {
    const own = new Map<string, Uses>();
    addTo(own, document);
    return {
      bucketOf: (word) => {
        const uses = this.all.get(word);
        if (!uses) return 0;
        const mine = own.get(word);
        return bucketOf(uses.all - (mine?.all ?? 0), uses.cue - (mine?.cue ?? 0));
      },
    };
  }

  /** The words of each bucket from 1 on, sorted. */
  words(): string[][] {
    const words: string[][] = Array.from({ length: SHARES.length + 2 }, () => []);
    for (const [word, { all, cue }] of this.all) {
      const bucket = bucketOf(all, cue);
      if (bucket > 0) words[bucket - 1]!.push(word);
    }
    for (const list of words) list.sort();
    return words;
  }
}

function addTo(counts: Map<string, Uses>, { document, gold }: CorpusDocument): void {
  for (const [p, { tokens }] of document.paragraphs.entries())
    for (const [i, token] of tokens.words.entries()) {
      const word = token.toLowerCase().replaceAll('’', "'");
      const uses = counts.get(word) ?? { all: 0, cue: 0 };
      uses.all++;
      if (roleOf(gold[p]![i]!) === Role.cue) uses.cue++;
      counts.set(word, uses);
    }
}

function bucketOf(all: number, cue: number): number {
  if (all < FEWEST_USES) return 0;
  if (cue === 0) return 1;
  const above = SHARES.findIndex((share) => cue / all < share);
  return 2 + (above < 0 ? SHARES.length : above);
}
