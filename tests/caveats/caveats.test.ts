import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import table from '../../lib/analysis/languages/english/caveats/caveats.json';
import { caveatTableSchema } from '../../lib/analysis/languages/english/caveats/schema';
import { createTagger } from '../../lib/analysis/tagger';
import { loadModel } from '../../scripts/model';

const analyzer = createAnalyzer(createTagger(loadModel(), english), english);

/** Each caveat as kind, words and, by name, who; then the contents it speaks of. */
function caveatsOf(text: string): [kind: string, words: string, who: string | null, of: string[]][] {
  const { caveats, speakers, attributions } = analyzer.analyze(text);
  return caveats.map(({ kind, span, speaker, attributions: meant }) => [
    kind,
    text.slice(span.start, span.end),
    speakers.find(({ id }) => id === speaker)?.name ?? null,
    meant.map((index) => attributions[index]!.content.map(({ start, end }) => text.slice(start, end)).join(' … ')),
  ]);
}

describe('what could not be verified', () => {
  it.each([
    'The claim could not be independently verified.',
    'That account has not been confirmed.',
    'It was not possible to verify the figures.',
    'The paper was unable to confirm the number.',
    'There was no independent confirmation.',
    'None of the reports could immediately be confirmed.',
    'The video hasn’t been authenticated.',
  ])('%s', (caveat) => {
    const text = `The rebels said they had sunk a ferry. ${caveat}`;
    expect(caveatsOf(text).map(([kind, , , of]) => [kind, of])).toEqual([['unverified', ['they had sunk a ferry']]]);
  });

  it('speaks of both claims where both are meant, and of the one before it in its sentence', () => {
    const both =
      'The army said it had lost two tanks. The rebels said they had taken ten. Neither report could be verified.';
    expect(caveatsOf(both).map(([, , , of]) => of)).toEqual([['it had lost two tanks', 'they had taken ten']]);
    const within = 'The army said it had lost two tanks, but the claim could not be confirmed.';
    expect(caveatsOf(within)).toEqual([
      ['unverified', 'the claim could not be confirmed', null, ['it had lost two tanks']],
    ]);
  });

  it.each([
    'The senate has not confirmed the judge.',
    'The judge was not confirmed.',
    'She could not verify her ticket at the gate, the usher said.',
    '“I could not confirm the report,” the envoy said.',
  ])('but not in: %s', (text) => {
    expect(caveatsOf(text)).toEqual([]);
  });
});

describe('who declined', () => {
  it.each([
    ['declined to comment', 'Brandt declined to comment on the raid.'],
    ['refuses to say', 'Brandt refused to say whether the plant would close.'],
    ['no comment', 'Brandt had no immediate comment.'],
    ['would not', 'Brandt wouldn’t elaborate.'],
    ['not said when', 'Brandt has not said when the trial begins.'],
    ['anonymity', 'Brandt spoke on condition of anonymity.'],
  ])('%s', (_, caveat) => {
    const text = `The plant is safe, said Mara Brandt, a spokeswoman. ${caveat}`;
    const found = caveatsOf(text);
    expect(found.map(([kind, words, who]) => [kind, words, who])).toEqual([
      ['declined', caveat.slice(0, -1), 'Mara Brandt'],
    ]);
    expect(analyzer.analyze(text).attributions).toHaveLength(1);
  });

  it.each([
    'The palace said it would have no comment.',
    'Brandt said she had no comment on the raid.',
    'The guild told the Post they would not comment.',
  ])('says so of themselves: %s', (text) => {
    expect(caveatsOf(text).map(([kind]) => kind)).toEqual(['declined']);
  });

  it('is not told by somebody else', () => {
    expect(caveatsOf('Brandt said the harbour board had no comment.')).toEqual([]);
  });

  it('keeps what is said by one who is not to be named', () => {
    const text = '“Rents have doubled since May,” said a trader who declined to be named.';
    const { caveats, attributions } = analyzer.analyze(text);
    expect(caveats.map(({ kind, attributions: of }) => [kind, of])).toEqual([['declined', [0]]]);
    expect(attributions).toHaveLength(1);
  });

  it.each([
    'Fees declined to $281 million.',
    'The union declined to renew its lease.',
    'The guard refused to give them water.',
    'The envoy did not say a prayer.',
  ])('but not in: %s', (text) => {
    expect(caveatsOf(text)).toEqual([]);
  });
});

describe('who did not answer', () => {
  it.each([
    'The harbour board did not respond to our request for comment.',
    'The harbour board did not immediately reply.',
    'The harbour board could not be reached.',
    'The harbour board hasn’t returned our calls.',
    'The harbour board was not available for comment.',
    'Messages left at the harbour board were not returned.',
    'Attempts to reach its chair by telephone failed.',
  ])('%s', (caveat) => {
    const text = `Divers said the pier had been mined. ${caveat}`;
    expect(caveatsOf(text).map(([kind, words]) => [kind, words])).toEqual([['unreached', caveat.slice(0, -1)]]);
    expect(analyzer.analyze(text).attributions).toHaveLength(1);
  });

  it.each([
    'The patient did not respond to the drug.',
    'He did not return to the bank.',
    'The climbers could not reach the hut.',
    'Efforts to reach a truce have failed.',
  ])('but not in: %s', (text) => {
    expect(caveatsOf(text)).toEqual([]);
  });

  it('is the reporter’s own: what others say of somebody is a claim', () => {
    expect(caveatsOf('Moro said the bank had not replied to his letters.')).toEqual([]);
  });
});

describe('the table of caveats', () => {
  it('has the shape that reading it relies on, and names only sets it has', () => {
    expect(caveatTableSchema.safeParse(table).error).toBeUndefined();
    const named = table.patterns.flatMap(({ words }) => [...words.matchAll(/\$(\w+)/g)].map(([, name]) => name!));
    expect(named.filter((name) => !(name in table.sets))).toEqual([]);
  });
});
