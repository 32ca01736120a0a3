import * as fc from 'fast-check';

/** Names, offices and bodies made up for tests, of shapes met in the news; no syllable is a word of the lexicon. */
const SYLLABLES = [
  'bel',
  'dor',
  'fen',
  'gral',
  'hux',
  'jov',
  'kel',
  'lun',
  'mev',
  'nor',
  'pov',
  'quil',
  'rov',
  'sten',
  'tav',
  'vex',
  'wex',
  'zub',
];

const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''))
  .map((letters) => letters[0]!.toUpperCase() + letters.slice(1));

export const surname = word;
export const person = fc
  .tuple(word, word)
  .filter(([given, last]) => given !== last)
  .map((words) => words.join(' '));
export const arabicPerson = fc.tuple(word, word).map(([given, last]) => `${given} al-${last}`);
export const place = word;

/** Phrases before or behind a name, with the type they tell. */
export const OFFICES = [
  ['Maj. Gen. NAME', 'military'],
  ['Army spokesman NAME', 'military'],
  ['Rebel commander NAME', 'armed-group'],
  ['Foreign Minister NAME', 'government'],
  ['Mayor NAME', 'government'],
  ['Police chief NAME', 'police'],
  ['Opposition leader NAME', 'political'],
  ['UN envoy NAME', 'un'],
  ['Nurse NAME', 'medical'],
  ['NAME, a political analyst,', 'expert'],
  ['NAME, 43,', 'witness'],
  ['NAME, a spokesman for the airline,', 'business'],
  ['NAME, director of a rights group,', 'monitor'],
  ['Archbishop NAME', 'other'],
] as const;

export const BODIES = [
  ['the NAME Liberation Front', 'armed-group'],
  ['the NAME Ministry of Health', 'medical'],
  ['the NAME Human Rights Centre', 'monitor'],
  ['NAME University', 'expert'],
  ['NAME Airlines', 'business'],
  ['NAME Police Department', 'police'],
  ['the NAME Relief Agency', 'aid'],
] as const;
