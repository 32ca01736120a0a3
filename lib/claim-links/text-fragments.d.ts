/** Google's generator of text fragments, which brings no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** The parts of `#:~:text=prefix-,start,end,-suffix`, not yet encoded. */
  export interface TextFragment {
    readonly textStart: string;
    readonly textEnd?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  /** 0 success, 1 no use for this range, 2 ambiguous, 3 timeout, 4 failed. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: 0 | 1 | 2 | 3 | 4;
    readonly fragment?: TextFragment;
  };
}
