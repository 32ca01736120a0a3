import { describe, expect, it } from 'vitest';
import { loadKinds } from '../../scripts/model';
import { voices } from './marked';

/**
 * What went wrong on news nobody here had seen, class by class, in examples of our own, judged with the project's weights. What
 * is still wrong stands in a list of its own, so that whoever mends it hears of it.
 */
const kinds = loadKinds();
const heard = (text: string) => voices(text, [], kinds);

describe('the head decides, not a word beside it', () => {
  it.each([
    ['[[The state-run Velmar News Agency]] reported two fires.', ['Velmar News Agency: media']],
    ['[[The rebel-run Al Fajr website]] said the bridge had fallen.', ['rebel-run Al Fajr website: media']],
    [
      '“The dunes move faster,” said [[Prof Tilda Brandt, of the Ostby Naval History Institute]].',
      ['Tilda Brandt: expert'],
    ],
    [
      '[[The Norwegian envoy to the International Maritime Organization]] said talks had failed.',
      ['Norwegian envoy: government'],
    ],
    ['[[President Ayatollah Karim Sadri]] said the border would stay shut.', ['Karim Sadri: government']],
    ['[[The UN officials]] said the road was shut.', ['UN officials: un']],
    ['[[The parliament’s budget committee]] said so.', ['parliament’s budget committee: political']],
    ['[[A former army captain turned baker]] said so.', ['former army captain: military']],
    ['[[Local al Qaeda commander Omar Brel]] said so.', ['Omar Brel: armed-group']],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('neither what is said nor a small word tells the kind', () => {
  it.each([
    [
      'The defence ministry was silent. [[The ministry’s spokesman, Colonel Andrei Belik,]] said so.',
      ['Andrei Belik: military'],
    ],
    [
      'A ferry ran aground. [[Company spokeswoman Renn]] said so. [[Renn, told of the raid by investigators,]] said so.',
      ['Renn: business', 'Renn: business'],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('a witness by what is told', () => {
  it.each([
    [
      'Piet Vos was cycling past the market when the roof came down. <<“I heard a crack and then people were running,”>> [[he]] said.',
      ['Piet Vos: witness', 'Piet Vos: witness'],
    ],
    ['[[Carla Menotti, whose kitchen window overlooks the yard,]] said so.', ['Carla Menotti: witness']],
    ['[[Olga Brandt, who lives across the road,]] said so.', ['Olga Brandt: witness']],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('legislators are political, ministers of the government', () => {
  it.each([
    ['[[Senate Majority Leader Rolf Stern]] said so.', ['Rolf Stern: political']],
    ['[[Finance Minister Ada Lund]] said so.', ['Ada Lund: government']],
    ['[[Rep. Ada Lund (D-Ohio)]] said so.', ['Ada Lund: political']],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('documents are whose they are by', () => {
  it.each([
    ['[[A report released on Tuesday by the Health Ministry]] found mould.', ['Health Ministry: medical']],
    [
      'The Health Ministry’s long-awaited report came out on Monday. [[The report]] found mould.',
      ['Health Ministry: medical'],
    ],
    ['A study by Oxfam came out on Monday. [[The study]] faults the coast guard.', ['Oxfam: aid']],
    [
      '[[President Olga Brandt]] issued a decree on mining.\n\nBrandt’s decree was short. [[The decree]] stressed clean wells.',
      ['Olga Brandt: government', 'Olga Brandt: government'],
    ],
    ['[[Figures collected by the Interior Ministry]] show fewer thefts.', ['Interior Ministry: government']],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('one speaker under several descriptions', () => {
  it.each([
    [
      '[[The harbour’s chief pilot]] says no ship may leave.\n\n[[Lars Odin, the harbour’s chief pilot,]] said a crane had fallen. [[Odin]] said tugs would sail.',
      ['Lars Odin', 'Lars Odin', 'Lars Odin'],
    ],
    [
      'Sen. Rolf Stern of Nevada met voters. [[Stern]] was calm.\n\n[[The Nevada senator]] said taxes would fall.',
      ['Rolf Stern', 'Rolf Stern'],
    ],
    [
      'President Jan Falk met President Olga Brandt of Norway. [[Falk]] spoke first. Falk was calm. [[The president]] said the talks went well.',
      ['Jan Falk', 'Jan Falk'],
    ],
    ['Ada Lund and Bo Fisk own the mill. [[Both]] said it would stay open.', ['Ada Lund + Bo Fisk']],
    ['A long day. [[I]] told them the dam would hold. — Ada Lund (@adalund) March 3, 2019', ['Ada Lund']],
    ['The Ostby Herald asked the mayor. [[The paper]] said he had lied.', ['Ostby Herald']],
    ['[[Ada Lund herself]] said so. [[Lund angrily]] replied.', ['Ada Lund', 'Ada Lund']],
  ])('%s', (text, expected) => {
    expect(heard(text).map((voice) => voice.replaceAll(/: [a-z-]+/g, ''))).toEqual(expected);
  });
});

describe('what nobody could mean by a speaker is none', () => {
  it.each([
    '2013',
    '$15',
    '48.6%',
    '3-D',
    '& Co.',
    '44-year-old',
    'Each',
    'Q',
    'Growth',
    'It’s another setback for the port',
  ])('%s', (words) => {
    expect(heard(`The fair opened. [[${words}]] said so.`)).toEqual(['']);
  });
});

describe('who speaks for somebody is another', () => {
  it.each([
    [
      'Mayor Ada Lund was away. [[Lund]] wrote a note. [[Her spokesman]] said more.',
      ['Ada Lund', 'Ada Lund’s spokesman'],
    ],
    ['Mayor Ada Lund was away. [[Her spokesman, Bo Fisk,]] said more.', ['Bo Fisk']],
  ])('%s', (text, expected) => {
    expect(heard(text).map((voice) => voice.replaceAll(/: [a-z-]+/g, ''))).toEqual(expected);
  });
});

describe('still wrong', () => {
  it.fails.each([
    ['[[The analysis ordered by the court]] says the crew was drunk.', ['analysis: expert']],
    ['[[Reports from Sudan]] say guns were given up.', ['Reports: unnamed']],
    [
      'State radio in Chad said the bridge fell. [[One report]] said barracks were hit.',
      ['State radio in Chad: media'],
    ],
    ['[[Teams]] pulled eleven people from the rubble.', ['Teams: medical']],
    ['[[The European Fisheries Agency]] said so.', ['European Fisheries Agency: international']],
    ['[[Health and Social Services Secretary Dana Holm]] said so.', ['Dana Holm: medical']],
    ['[[The Maritime Safety Board]] said so.', ['Maritime Safety Board: government']],
    ['“We ran to the boats,” said [[his sister, Mia Renn]]. Mia Renn is a dentist.', ['Mia Renn: witness']],
    [
      '[[Bo Fisk, a retired professor who was on the flight,]] said so. <<“I felt the wing shake,”>> [[Fisk]] said.',
      ['Bo Fisk: witness', 'Bo Fisk: witness', 'Bo Fisk: witness'],
    ],
    [
      '[[Former Army Secretary Karl Brandt, now the provost of the College of Ostby,]] said so.',
      ['Karl Brandt: military'],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});
