import type { Analysis } from '../analysis/contract';
import { EVERYTHING, nextMode, type ReadingMode } from '../extension/reading-modes';

/** What of the page the reader wants to see marked, until the page is another. */
export class ChosenMode {
  private chosen = EVERYTHING;

  choose(mode: ReadingMode): void {
    this.chosen = mode;
  }

  chooseNext(): void {
    this.chosen = nextMode(this.chosen);
  }

  forget(): void {
    this.chosen = EVERYTHING;
  }

  /** The mode over this analysis: whose words were in focus may have gone with the text that was. */
  over({ speakers }: Analysis): ReadingMode {
    if (!speakers.some(({ id }) => id === this.chosen.speaker)) this.chosen = { ...this.chosen, speaker: null };
    return this.chosen;
  }
}
