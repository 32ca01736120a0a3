/** A report on paper: Markdown, CSV, JSON, and one claim by itself. Pure; the words of the interface come from outside. */
export { claimText } from './claim-text';
export { toCsv } from './csv';
export { toMarkdown } from './markdown';
export { toText } from './text';
export type { ExportedPage, ExportWords, TextWords } from './types';
import type { Analysis } from '../../analysis/contract';

/** The analysis as the contract has it, for programs. */
export const toJson = (analysis: Analysis): string => `${JSON.stringify(analysis, null, 2)}\n`;
