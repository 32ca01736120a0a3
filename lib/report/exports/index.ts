/** A report on paper, each format by itself. Pure; the words of the interface come from outside. */
export { annotationsSchema, toAnnotations, type Annotation } from './annotations';
export { toBibtex } from './citation/bibtex';
export { cslSchema, toCsl } from './citation/csl';
export { claimsCsv } from './csv/claims';
export { numbersCsv } from './csv/numbers';
export type { Exported } from './entries';
export { exportedJsonSchema, toJson } from './json';
export { toMarkdown } from './markdown';
export { toText } from './text';
export type { ExportedPage, ExportWords, TextWords } from './exported';
