/** A noun phrase read into slots: determiner, modifiers, head, complements, apposition, name. */
export { determinersAt } from './determiners';
export { apposedBehind, complementOf, headOf, readNounPhrase, type Complement, type NounPhrase } from './noun-phrase';
