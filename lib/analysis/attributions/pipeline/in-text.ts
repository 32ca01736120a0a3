import * as say from '../constructions';
import type { Step } from './step';

/** Found in the text as a whole. */
export const IN_TEXT: readonly Step[] = [
  {
    does: say.headlineClosing,
    requires: 'the first paragraph is one sentence',
    promises: 'a headline’s last words name who says the rest',
    why: 'a label counts against a tagged colon, so labels come before all tagging is read',
  },
  {
    does: say.headlineLabel,
    requires: 'paragraphs that begin with a name and a colon',
    promises: 'one attribution for each that makes a claim',
    why: 'before transcripts, whose labels look the same and come back',
  },
  {
    does: say.transcript,
    requires: 'paragraphs that begin with a name and a colon',
    promises: 'one attribution a turn, up to the next turn',
    why: 'last, so that a label that comes back is a turn and no headline',
  },
  {
    does: say.signedQuotation,
    requires: 'a quotation with a dash behind it',
    promises: 'one attribution for each that is signed by a name',
    why: 'a signature is no label, so the order does not matter',
  },
  {
    does: say.embeddedPost,
    requires: 'a paragraph with a handle in brackets behind a dash and a name',
    promises: 'one attribution for each post',
    why: 'stands for its paragraph, as a signed quotation does',
  },
  {
    does: say.introducedQuotation,
    requires: 'a paragraph that is one quotation, below a line that ends in a colon',
    promises: 'one attribution for each line that names who speaks',
    why: 'stands for the paragraph it quotes, which nobody else is named for',
  },
  {
    does: say.voxPop,
    requires: 'a paragraph that begins with a name and an age, and ends with a quotation',
    promises: 'one attribution for each',
    why: 'an age is in no other label, so the order does not matter',
  },
];
