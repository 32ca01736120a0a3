import { describe, expect, it } from 'vitest';
import { createReport } from '../../lib/report';
import { enoughOfSentence, sentenceAround, wholeSentence, type SentencePart } from '../../lib/report/sentence-parts';
import { placesIn } from '../../lib/report/sentences';
import { analysisOf } from './analysis';

const TEXT =
  'The army has shelled the port, the mayor said. The front denied it on Friday in a long statement that named nobody and nothing else of note at all.\n\n' +
  'Colonel Dravin rejected the figure of 40 dead, and went home.';

const analysis = analysisOf(
  TEXT,
  [{ id: 'f', name: 'front', type: 'armed-group' }],
  [
    { content: 'it', cue: 'denied', source: 'The front', speakers: ['f'], act: 'denies' },
    { content: 'the figure of 40 dead', cue: 'rejected', source: 'Colonel Dravin', speakers: ['f'], act: 'denies' },
  ],
  [{ words: '40 dead', value: 40, attribution: 1 }],
);
// "it" stands earlier in other words: the claim's own place.
const at = TEXT.indexOf('denied it') + 'denied '.length;
analysis.attributions[0]!.content = [{ start: at, end: at + 2 }];

const [pronoun, figure] = createReport(analysis).speakers[0]!.claims as [never, never];
const placeOf = placesIn(TEXT);
const joined = (parts: readonly SentencePart[]) =>
  parts
    .map(({ text, role, isFigure }) => (role === 'around' ? text : `[${role} ${text}${isFigure ? '!' : ''}]`))
    .join('');

describe('the words around a claim', () => {
  it('of a pronoun begin with who speaks, and leave out what goes on too long', () => {
    expect(joined(enoughOfSentence(TEXT, pronoun, placeOf))).toBe('The front [cue denied] [claim it] …');
  });

  it('are the whole sentence and, for a pronoun, the one before it', () => {
    expect(joined(wholeSentence(TEXT, pronoun, placeOf))).toBe(
      'The army has shelled the port, the mayor said. The front [cue denied] [claim it] on Friday in a long statement that named nobody and nothing else of note at all.',
    );
  });

  it('have the claim’s figures in them; the sentence before may end the paragraph before', () => {
    expect(joined(wholeSentence(TEXT, figure, placeOf))).toBe(
      'The front denied it on Friday in a long statement that named nobody and nothing else of note at all.\n\nColonel Dravin [cue rejected] [claim the figure of ][claim 40 dead!], and went home.',
    );
  });

  it('of any span are its sentence', () => {
    const start = TEXT.indexOf('the port');
    expect(joined(sentenceAround(TEXT, { start, end: start + 8 }, placeOf))).toBe(
      'The army has shelled [claim the port], the mayor said.',
    );
  });
});
