/** Closed classes of German and the reading of noun phrases and subjects. */
export { mainSubject } from './main-clause';
export { nounPhraseAt, type NounPhrase } from './noun-phrase';
export { quotationFrom } from './quotation-at';
export { subjectBehind, subjectOf } from './subject';
export { grammarOf, type Grammar } from './words';
