import * as fc from 'fast-check';

const NAMES = [
  'Ana Petrov',
  'the mayor',
  'Gen. Odo Brandt',
  'police',
  'the defence ministry',
  'Yahya al-Sarea',
  'she',
  'a source',
  'the UN',
];
const CUES = ['said', 'told reporters', 'denied', 'warned', 'according to', 'claimed', 'added', 'estimated', 'wrote'];
const FACTS = [
  'the bridge was open',
  'that at least 12 people had been killed',
  'that between 60 and 70 homes were lost',
  '“we stay here”',
  '“It was dark. Nobody came',
  'half a million people had left since May 5',
  '$1.2 million was missing, or 3.5%',
  'no one knew of it',
  'the town’s 1,400 wells were dry',
];
const ENDS = ['.', '.”', '?', '!', '…', ' —', ':', ';', ''];

const sentence = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...CUES),
    fc.constantFrom(...FACTS),
    fc.constantFrom(...ENDS),
    fc.boolean(),
  )
  .map(([name, cue, fact, end, turned]) => (turned ? `${fact}, ${name} ${cue}${end}` : `${name} ${cue} ${fact}${end}`));

/** Paragraphs put together of pieces of news, in and out of order. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'));

const SCRAPS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '[',
  '—',
  '-',
  '…',
  '\n',
  '\n\n',
  '\u00a0',
  '\u200b',
  '\ud83d',
  '\ude00',
  '١٢',
  '½',
  '%',
  'said',
  'Mr.',
  'U.S.',
  ',',
  ', ',
  'and',
];

/** Anything: marks without partners, lone surrogates, digits of other scripts, words of news in between. */
export const roughText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 6 }), sentence, fc.nat().map(String)),
    { maxLength: 60 },
  )
  .map((scraps) => scraps.join(' '));
