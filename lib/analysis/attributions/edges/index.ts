/** Where a content begins and ends: the rules for its edges; `pipeline.ts` gives the order. */
export { adverbial } from './adverbial';
export { afterQuotation } from './after-quotation';
export { aside } from './aside';
export { besideReport } from './beside-report';
export { dateline } from './dateline';
export { endMarks } from './end-marks';
export { gaps } from './gaps';
export { mainClause } from './main-clause';
export { mainVerb } from './main-verb';
export { nextQuotation } from './next-quotation';
export { numberRange } from './number-range';
export { relativeSubject } from './relative-subject';
export { reportersAside } from './reporters-aside';
export { restOfClause } from './rest-of-clause';
export { sentenceStart } from './sentence-start';
export { sourceEnds } from './source-ends';
export { wholeQuotation } from './whole-quotation';
