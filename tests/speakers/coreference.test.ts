import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

describe('names of persons', () => {
  it('takes up a full name by its surname, across paragraphs', () => {
    expect(voices('[[Col. Marek Tolnay]] said the road was open.\n\nIt was quiet, [[Tolnay]] said.')).toEqual([
      'Marek Tolnay: military',
      'Marek Tolnay: military',
    ]);
  });

  it('names a speaker as fully as the article does, headline first', () => {
    expect(voices('[[Tolnay]] says road is open\n\n[[Col. Marek Tolnay]] said so on Friday.')[0]).toBe(
      'Marek Tolnay: military',
    );
  });

  it.each([
    ['Arabic', '[[Brig. Gen. Faris al-Dulwani]] said so. [[Al-Dulwani]] said more. [[Dulwani]] agreed.'],
    ['Slavic', '[[Defence minister Bohdan Krutko]] said so. [[Krutko]] said more.'],
    ['East Asian', '[[Army spokesman Han Dae-sung]] said so. [[Han]] said more.'],
    ['Spanish', '[[Gen. José Luis Arroyo Pinto]] said so. [[Arroyo Pinto]] said more. [[Arroyo]] agreed.'],
    ['Burmese', '[[Maj. Gen. Zaw Min Htet]] said so. [[Zaw Min Htet]] said more.'],
    ['with particles', '[[Lt. Col. Ruud van der Hoek]] said so. [[Van der Hoek]] said more. [[Van der Hoek]] agreed.'],
  ])('knows a %s name again by its parts', (_, text) => {
    const heard = hear(text);
    expect(new Set(heard.map(({ names }) => names[0])).size).toBe(1);
    expect(heard.every(({ types }) => types[0] === 'military')).toBe(true);
  });

  it('spells one name in two ways', () => {
    expect(
      new Set(hear('[[President Samir al-Wahdi]] said so. [[Samir Wahdi]] said more.').map(({ names }) => names[0]))
        .size,
    ).toBe(1);
  });

  it('keeps namesakes apart and goes by the honorific', () => {
    const text =
      '[[Police chief Alan Merrow]] said so. [[Farmer Judith Merrow]] disagreed. [[Mr. Merrow]] insisted. [[Ms. Merrow]] did not.';
    expect(voices(text)).toEqual([
      'Alan Merrow: police',
      'Judith Merrow: witness',
      'Alan Merrow: police',
      'Judith Merrow: witness',
    ]);
  });

  it.each([
    ['Joshua Falk', 'Josh Falk'],
    ['William Falk', 'Bill Falk'],
    ['James A. Falk', 'Jim Falk'],
    ['Patrick Falk Jr.', 'Pat Falk'],
  ])('%s goes by %s', (full, short) => {
    expect(voices(`[[Nurse ${full}]] said so. [[${short}]] said more. [[Falk]] agreed.`)).toEqual(
      Array(3).fill(`${full}: medical`),
    );
  });

  it('keeps other given names apart', () => {
    expect(voices('[[Nurse William Falk]] said so. [[Baker Robert Falk]] said more.')[1]).toBe('Robert Falk: witness');
  });

  it.each(['Bishop', 'Major', 'Judge', 'Doctor', 'Cook', 'Price'])('knows %s for a surname', (surname) => {
    const text = `[[Dana ${surname}, a police inspector,]] said so.\n\n[[${surname}]] said more.\n\n[[Ms. ${surname}]] agreed.`;
    expect(voices(text)).toEqual(Array(3).fill(`Dana ${surname}: police`));
  });

  it.each([
    ['a man named Faris', 'Faris: witness'],
    ['a resident who gave his name as Abu Tayf', 'Abu Tayf: witness'],
    ['a woman who gave only her first name, Amira,', 'Amira: witness'],
    ['a rebel fighter in Varno who identified himself as Abu Tayf', 'Abu Tayf: armed-group'],
    ['one of the villagers, identified as Tun,', 'Tun: witness'],
    ['a nurse who had met Faris', 'nurse: medical'],
  ])('hears who gives a name: %s', (source, voice) => {
    expect(voices(`[[${source}]] said so.`)).toEqual([voice]);
  });

  it('knows a nom de guerre', () => {
    expect(
      voices('[[Militia commander Salim Hareb, also known as Abu Tayf,]] said so. [[Abu Tayf]] vowed revenge.')[1],
    ).toBe('Salim Hareb: armed-group');
  });
});

describe('pronouns', () => {
  it('follows he and she by gender', () => {
    const text =
      'Governor Emma Brandt met Gen. Pavel Nowak. [[Governor Emma Brandt]] said the dam held. [[He]] said it did not. [[She]] repeated it.';
    expect(voices(text)).toEqual(['Emma Brandt: government', 'Pavel Nowak: military', 'Emma Brandt: government']);
  });

  it('knows the gender of given names from many languages', () => {
    const text = 'Sonya Brandt met Oleksandr Nowak. [[He]] said the dam held. [[She]] said it did not.';
    expect(hear(text).map(({ names }) => names[0])).toEqual(['Oleksandr Nowak', 'Sonya Brandt']);
  });

  it('gives "it" to a body and "they" to people', () => {
    const text =
      '[[The Interior Ministry]] said two had died. [[It]] said more were hurt. [[Residents]] spoke of five. [[They]] blamed the army.';
    expect(voices(text)).toEqual([
      'Interior Ministry: government',
      'Interior Ministry: government',
      'Residents: witness',
      'Residents: witness',
    ]);
  });

  it.each([
    ['Mr. Sven Falk and his lawyers stood firm. [[They]] said so.', ['Sven Falk', 'lawyers']],
    ['Gov. Ida Falk and Gen. Piotr Nowak met. [[They]] said so.', ['Ida Falk', 'Piotr Nowak']],
    ['As weary survivors of the flood reached town, [[they]] said so.', ['survivors of the flood']],
  ])('takes "they" for whom the sentence begins with: %s', (text, names) => {
    expect(hear(`The court met.\n\n${text}`)[0]!.names).toEqual(names);
  });

  it('takes "both men" for two who were named together', () => {
    const text = 'Magnus Orbeck and Piet Falk were taken in May.\n\n[[Both men]] said so.';
    expect(hear(text)[0]!.names).toEqual(['Magnus Orbeck', 'Piet Falk']);
  });

  it('ignores names that stand inside quotations', () => {
    const text = '[[Nurse Ines Carrera]] said nobody slept. “Minister Ana Solis never came,” [[she]] said.';
    expect(voices(text)[1]).toBe('Ines Carrera: medical');
  });

  it('takes "a refugee who" for nobody met before', () => {
    const text =
      '[[Carl Iversen, who runs a refugee shelter,]] said so. The reporter’s source is a Syrian refugee [[who]] said nobody left.';
    expect(voices(text)[1]).toBe('Syrian refugee: witness');
  });

  it('finds nobody where there is nobody to find', () => {
    expect(voices('[[He]] said so.')).toEqual(['']);
  });
});

describe('titles and common nouns', () => {
  it.each([
    ['the general', '[[Maj. Gen. Oleh Bondar]] said so. [[The general]] said more.'],
    ['the minister', '[[Foreign Minister Oleh Bondar]] said so. [[The minister]] said more.'],
    [
      'the Pentagon spokesman',
      '[[Pentagon spokesman Oleh Bondar]] said so. Snow fell. [[The Pentagon spokesman]] said more.',
    ],
    ['the doctor', '[[Oleh Bondar, a doctor at the hospital,]] said so. [[The doctor]] said more.'],
  ])('%s', (_, text) => {
    expect(hear(text).map(({ names }) => names[0])).toEqual(['Oleh Bondar', 'Oleh Bondar']);
  });

  it('does not give one office to the holder of another country’s', () => {
    const text =
      'Turkish President Kaan Aksoy met Polish President Jan Wilk. [[The Polish president]] said so. [[The Turkish president]] agreed.';
    expect(voices(text)).toEqual(['Jan Wilk: government', 'Kaan Aksoy: government']);
  });

  it.each([
    ['acronym in brackets', 'The Kachin Relief Network (KRN) spoke. [[The KRN]] said so.', 'Kachin Relief Network'],
    [
      'acronym without brackets',
      'The Orontes Liberation Front moved in. [[The OLF]] said so.',
      'Orontes Liberation Front',
    ],
    ['short name', 'The Orontes Liberation Front moved in. [[The Front]] said so.', 'Orontes Liberation Front'],
    ['the group', 'The Orontes Liberation Front moved in. [[The group]] said so.', 'Orontes Liberation Front'],
    ['the ministry', 'The Iraqi Oil Ministry met. [[The ministry]] said so.', 'Iraqi Oil Ministry'],
    ['the committee', 'The Lowland Doctors’ Committee met. [[The committee]] said so.', 'Lowland Doctors’ Committee'],
    ['the council', 'The Lowland Transport Council met. [[The council]] said so.', 'Lowland Transport Council'],
  ])('%s', (_, text, name) => {
    expect(hear(text)[0]!.names).toEqual([name]);
  });

  it('takes aliases of one body for one speaker', () => {
    expect(
      new Set(
        hear('[[Daesh]] said so. [[ISIS]] said more. [[The Islamic State group]] agreed.').map(({ names }) => names[0]),
      ).size,
    ).toBe(1);
  });

  it('takes a capital for its country', () => {
    expect(voices('[[Hungary]] refused. [[Budapest]] said it was ready.')).toEqual([
      'Hungary: government',
      'Hungary: government',
    ]);
  });

  it('takes "the country" for the last country named', () => {
    expect(voices('Hungary refused. [[The country]] said it was ready.')).toEqual(['Hungary: government']);
  });

  it('takes no broadcaster for "the agency"', () => {
    const text = '[[NBC News]] asked. The Customs Service refused. [[The agency]] denied it.';
    expect(voices(text)[1]).toMatch(/^Customs Service: /);
    expect(voices('[[Interfax]] called. [[The agency]] said so.')[1]).toBe('Interfax: media');
  });

  it('does not look for "it" behind an acronym of which nothing is told', () => {
    expect(voices('The Interior Ministry met. PAX was over. [[It]] said so.')).toEqual([
      'Interior Ministry: government',
    ]);
  });

  it('leaves a poll with the body it is named after, not with who spoke last', () => {
    const text = 'The Lowland Polling Institute (LPI) met. [[Mayor Ida Falk]] spoke. [[The LPI poll]] said so.';
    expect(voices(text)[1]).toBe('Lowland Polling Institute: expert');
  });

  it('passes a document on to whom it is from', () => {
    expect(voices('[[A statement from the Orontes Liberation Front]] said so.')[0]).toMatch(
      /^Orontes Liberation Front: armed-group/,
    );
    expect(voices('[[The Arab League]] met. [[The statement]] said so.')[1]).toBe('Arab League: international');
  });
});

describe('“…,” he said, in a paragraph of its own', () => {
  it.each([
    [
      'means whom the paragraph before is about',
      '“It is late,” [[Jan Falk]] said.\n\nOhio Sen. Ted Olberg, a Republican, agreed.\n\n“It is over,” [[he]] said on KTV.',
      'Ted Olberg',
    ],
    [
      'the same of somebody of whom only the name tells',
      '“It is late,” [[Jan Falk]] said.\n\nPeter Olberg covers the courts.\n\n“It is over,” [[he]] wrote.',
      'Peter Olberg',
    ],
    [
      'the same of a woman',
      '“It is late,” [[an official]] said.\n\nMary Olberg spoke to her son on Sunday.\n\n“It is over,” [[she]] said.',
      'Mary Olberg',
    ],
    ['the last speaker, where nobody came between', '[[Jan Falk]] was sure.\n\n“It is over,” [[he]] said.', 'Jan Falk'],
    ['no war', '[[Jan Falk]] was sure.\n\nWorld War II came to Ostby.\n\n“It is over,” [[he]] said.', 'Jan Falk'],
  ])('%s', (_, text, expected) => {
    expect(hear(text).at(-1)?.names).toEqual([expected]);
  });
});
