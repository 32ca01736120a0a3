/** What a reader corrects of an article's analysis: found again by its words, applied over the analysis, kept if they say so. */
export { applyCorrections, type Corrected } from './apply';
export { quotationOf } from './quotations';
export { MOST_CORRECTIONS, type Correction, type Quotation, type Wanted } from './schema';
