/** A text as paragraphs, each read once: its tokens, sentences and quotations, and what every stage asks of them. */
export { inDoubleMarks } from './in-double-marks';
export { paragraphsOf, readText, type TextDocument } from './document';
export { Paragraph, readParagraph, type AnyParagraph } from './paragraph';
