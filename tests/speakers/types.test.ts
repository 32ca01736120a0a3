import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

describe('the type of a source', () => {
  it.each([
    ['Israeli Defence Minister Dov Halpern', 'military'],
    ['Adm. Jane Cawley', 'military'],
    ['the US-led coalition', 'military'],
    ['NATO', 'military'],
    ['a military source', 'military'],
    ['a rebel commander', 'armed-group'],
    ['Taliban officials', 'armed-group'],
    ['the Houthis', 'armed-group'],
    ['Peshmerga commander Azad Barzin', 'armed-group'],
    ['Kenya', 'government'],
    ['Tehran', 'government'],
    ['The White House', 'government'],
    ['a U.S. official', 'government'],
    ['officials', 'government'],
    ['Finance Minister Rosa Quint', 'government'],
    ['the Norwegian envoy to the U.N., Dana Whitlock', 'government'],
    ['intelligence officials', 'government'],
    ['Mayor Tom Ferris', 'government'],
    ['security sources', 'police'],
    ['Iraqi security officials', 'police'],
    ['the district attorney', 'police'],
    ['Judge Carla Voss', 'police'],
    ['Police investigators', 'police'],
    ['opposition leader Hugo Salas', 'political'],
    ['the opposition in Niger', 'political'],
    ['presidential candidate Hugo Salas', 'political'],
    ['the Bundestag opposition', 'political'],
    ['Jo Vitter (R-Texas)', 'political'],
    ['UN war crimes investigators', 'un'],
    ['the World Food Programme', 'un'],
    ['UN special envoy Lars Oberg', 'un'],
    ['The African Union', 'international'],
    ['the European Union', 'international'],
    ['Human Rights Watch', 'monitor'],
    ['rights groups', 'monitor'],
    ['an organization that tracks the war', 'monitor'],
    ['the Red Crescent', 'aid'],
    ['aid workers', 'aid'],
    ['the Gaza Health Ministry', 'medical'],
    ['a hospital official', 'medical'],
    ['Dr. Ines Carrera, chief of surgery at Sant Pau Hospital', 'medical'],
    ['rescuers', 'medical'],
    ['Firefighters', 'medical'],
    ['Reuters', 'media'],
    ['state television', 'media'],
    ['a local journalist', 'media'],
    ['The Larne Gazette', 'media'],
    ['CNN terrorism analyst Leo Marsh', 'expert'],
    ['Leo Marsh, a professor of history at Trent University', 'expert'],
    ['a University of Kansas poll', 'expert'],
    ['residents', 'witness'],
    ['Mia Falk, 34,', 'witness'],
    ['a witness in Homs', 'witness'],
    ['Mia Falk, who lives nearby,', 'witness'],
    ['Mia Falk, from Leeds,', 'witness'],
    ['Mia Falk, a 33-year-old seamstress,', 'witness'],
    ['the airline', 'business'],
    ['Hart & Vale, a law firm,', 'business'],
    ['Leo Marsh, president of Hart & Vale,', 'business'],
    ['Leo Marsh, chief executive of Trentex,', 'business'],
    ['the trade group Orchard Growers Association', 'business'],
    ['Lt. Leo Marsh of the Orvian Department of Public Safety', 'police'],
    ['FBI Special Agent in Charge Leo Marsh', 'police'],
    ['Justice Leo Marsh', 'police'],
    ['WHO spokesman Leo Marsh', 'un'],
    ['NHS chief executive Leo Marsh', 'medical'],
    ['the study’s authors', 'expert'],
    ['Hungary’s search and rescue agency', 'medical'],
    ['Mia Falk, whose house burned down,', 'witness'],
    ['the Hamas-run Health Ministry', 'medical'],
    ['Kurdish forces', 'armed-group'],
    ['opposition forces', 'armed-group'],
    ['Hungarian forces', 'military'],
    ['Mia Falk’s lawyer', 'expert'],
    ['Orvia State Teachers Association President Leo Marsh', 'other'],
    ['Mia Falk, T&V’s director of emergency response,', 'business'],
    ['officers', 'police'],
    ['the Varno News-Register', 'media'],
    ['Mia Falk, a nurse and mother of two,', 'medical'],
    ['Mia Falk, a baker and activist in Homs,', 'witness'],
    ['Mia Falk, founder and director of a rights group,', 'monitor'],
    ['TrelVox', 'business'],
    ['T&V officials', 'business'],
    ['Hart & Vale', 'business'],
    ['TrelVox President Leo Marsh', 'business'],
    ['data from TrelVox', 'business'],
    ['Archbishop Leo Marsh', 'other'],
    ['the Orvian Prosecution Authority', 'police'],
    ['Mia Falk, Deputy Director of Public Prosecutions,', 'police'],
    ['national security officials', 'government'],
    ['Ombudsman Mia Falk', 'government'],
    ['settlers', 'witness'],
    ['Mia Falk, another deportee,', 'witness'],
    ['NASA scientist Leo Marsh', 'expert'],
    ['Leo Marsh, a psychologist and prison reform expert,', 'expert'],
    ['Leo Marsh, who runs the Refugees in Cities Project at Trent University,', 'expert'],
    ['the authors of the study on river ice', 'expert'],
    ['local data', 'unnamed'],
    ['a statement', 'unnamed'],
    ['a person familiar with the matter', 'unnamed'],
    ['No one', 'unnamed'],
    ['people in Mia Falk’s circle', 'unnamed'],
    ['FBI records', 'police'],
    ['the Center for Justice', 'other'],
    ['sources', 'unnamed'],
    ['Some', 'unnamed'],
  ])('%s: %s', (source, type) => {
    expect(hear(`[[${source}]] said so.`)[0]!.types[0]).toBe(type);
  });

  it('goes by the organisation before the office', () => {
    expect(hear('[[UN ambassador Leo Marsh]] said so.')[0]!.rules).toEqual(['organisation']);
    expect(voices('[[A commander of the Free Syrian Army]] said so.')[0]).toMatch(/: armed-group$/);
  });

  it.each([
    [
      'a sentence that says what somebody is',
      'Mia Falk is the head of a hospital in Lund. [[Falk]] said so.',
      'medical',
    ],
    ['but not how', 'Mia Falk is a danger to every hospital. [[Falk]] said so.', 'other'],
    ['a plural title', 'Senators Leo Marsh and Mia Falk met. [[Falk]] said so.', 'political'],
    ['a plural description', 'Two economists, Leo Marsh and Mia Falk, met. [[Falk]] said so.', 'expert'],
    ['but not what happens to stand before', 'Among residents, Falk was calm. [[Falk]] said so.', 'other'],
  ])('goes by %s', (_, text, type) => {
    expect(hear(text)[0]!.types).toEqual([type]);
  });

  it('counts lawmakers as political, whichever side governs', () => {
    const text =
      'President Barack Obama spoke. [[Republican Senator Leo Marsh]] objected. [[Democratic Senator Ines Carrera]] did not.';
    expect(voices(text)).toEqual(['Leo Marsh: political', 'Ines Carrera: political']);
  });

  it('would rather say other than guess', () => {
    expect(voices('[[Lars Oberg]] said so. [[Ostrava]] said so.')[0]).toBe('Lars Oberg: other');
  });

  it('says by which words it went', () => {
    expect(hear('[[Army spokesman Lars Oberg]] said so.')[0]!.rules[0]).not.toBe('none');
  });
});

describe('odd input', () => {
  it.each([
    ['Israel Smith', 'witness', '[[Israel Smith, a baker,]] said so. [[Smith]] said more.'],
    ['Chad Brown', 'police', '[[Police chief Chad Brown]] said so. [[Brown]] said more.'],
    ['Michael Jordan', 'medical', '[[Paramedic Michael Jordan]] said so. [[Jordan]] said more.'],
    ['Georgia Pratt', 'expert', '[[Economist Georgia Pratt]] said so. [[Pratt]] said more.'],
  ])('a person named like a country: %s', (name, type, text) => {
    expect(voices(text)).toEqual([`${name}: ${type}`, `${name}: ${type}`]);
  });

  it('a country stays a country', () => {
    expect(voices('[[Georgia]] said so. [[Chad]] said so. [[Jordan]] said so.')).toEqual([
      'Georgia: government',
      'Chad: government',
      'Jordan: government',
    ]);
  });

  it('reads capitals throughout', () => {
    expect(hear('[[SYRIAN ARMY SPOKESMAN]] SAID IT WAS OVER')[0]!.types).toEqual(['military']);
    expect(hear('IT IS OVER, [[POLICE]] SAID ON FRIDAY')[0]!.types).toEqual(['police']);
  });

  it('takes a mistyped acronym in brackets as it is written', () => {
    expect(voices('The Orontes Liberation Front (OFL) moved in. [[The OFL]] said so.')[0]).toBe(
      'Orontes Liberation Front: armed-group',
    );
  });

  it('takes empty and odd spans without complaint', () => {
    expect(hear('[[]] said so. [[“”]] said. [[,]]').map(({ names }) => names)).toEqual([[], [], []]);
  });
});
