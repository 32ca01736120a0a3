import { describe, expect, it } from 'vitest';
import { hear, voices } from './marked';

describe('an office and whose it is', () => {
  it('takes "the ministry" for the last ministry named, before the words of the office', () => {
    const text =
      "[[The Orvan defence ministry]] said the bridge held. “It is ours,” said [[the ministry's spokesman, Colonel Petr Hask]].";
    expect(voices(text)[1]).toBe('Petr Hask: military');
  });

  it.each([
    [
      '[[The Lower Dray Liberation Front]] denied it. [[Its commander in the hills, Oren Falk,]] said more.',
      'armed-group',
    ],
    ['[[The Dray Relief Agency]] denied it. [[The agency’s director, Oren Falk,]] said more.', 'aid'],
    ['[[Dray Airlines]] denied it. [[Its president, Oren Falk,]] said more.', 'business'],
    ['[[The Dray Human Rights Centre]] denied it. [[Oren Falk, its secretary,]] said more.', 'monitor'],
    ['[[The Dray government]] denied it. [[Its army chief, Oren Falk,]] said more.', 'military'],
    ['[[The Dray Liberation Front]] denied it. [[Its lawyer, Oren Falk,]] said more.', 'expert'],
  ])('goes by the body before an office that any body has: %s %s', (text, type) => {
    expect(hear(text)[1]!.types).toEqual([type]);
  });

  it('does so where the office has no name to it', () => {
    const text = '[[The Dray Liberation Front]] denied it. [[Its commander in the hills]] said more.';
    expect(hear(text)[1]!.types).toEqual(['armed-group']);
  });

  it('gives the president of a firm the type of the firm', () => {
    const text = '[[Okalo, a provider of price data,]] said so. [[Okalo President Dan Merle]] agreed.';
    expect(voices(text)[1]).toBe('Dan Merle: business');
    expect(hear('[[President Dan Merle]] said so.')[0]!.types).toEqual(['government']);
  });

  it('looks for the body of a spokesman in his own phrase only', () => {
    const text = '[[Reuters]] said so. [[A Trentex spokesperson when reached by Reuters]] said no.';
    expect(hear(text)[1]!.types).not.toContain('media');
  });
});

describe('the head noun of a body and the field before it', () => {
  it.each([
    ['Oren Falk of the Institute for Security Studies', 'expert'],
    ['the Dray Tax Foundation', 'expert'],
    ['the Centre for Security Studies', 'expert'],
    ['the oil ministry', 'government'],
    ['the utilities commission', 'government'],
    ['security officials', 'police'],
    ['the army', 'military'],
  ])('%s: %s', (source, type) => {
    expect(hear(`[[${source}]] said so.`)[0]!.types).toEqual([type]);
  });
});

describe('words that only look like ranks or hearsay', () => {
  it('takes no team captain for an officer', () => {
    expect(hear('[[captain Oren Falk]] said so.')[0]!.types).toEqual(['other']);
    expect(hear('[[Army captain Oren Falk]] said so.')[0]!.types).toEqual(['military']);
    expect(hear('[[Capt. Oren Falk]] said so.')[0]!.types).toEqual(['military']);
  });

  it('takes no adjective for a rank', () => {
    expect(hear('[[most major settlements]] said so.')[0]!.types).not.toContain('military');
  });

  it('never calls a person with a name unnamed', () => {
    expect(hear('[[Oren Falk, who represents some of the accusers,]] said so.')[0]!.types).not.toContain('unnamed');
  });
});

describe('shapes of names', () => {
  it('reads on behind Jr.', () => {
    expect(voices('[[Oren P. Falk Jr., the U.S. Attorney for the district,]] said so.')).toEqual([
      'Oren P. Falk Jr.: police',
    ]);
  });

  it('takes a place behind a given name for a surname, comma or not', () => {
    expect(voices('[[Ian Hamilton, an expert in drugs,]] said so. [[Hamilton]] said more.')).toEqual([
      'Ian Hamilton: expert',
      'Ian Hamilton: expert',
    ]);
  });
});

describe('two that are taken up together', () => {
  it('takes "both men" for the two men named near', () => {
    const text =
      '[[Oren Falk, a teacher,]] spoke. [[Prime Minister Dan Horl]] spoke. [[Both men]] said they were sorry.';
    expect(hear(text)[2]!.names).toEqual(['Oren Falk', 'Dan Horl']);
  });

  it('takes the two named together where more are near, and nobody where none are', () => {
    const text =
      'Farmer Oren Falk and baker Dan Horl were freed. It took a year of talks, in which the neighbouring states had a part that few knew of. [[Mayor Jon Pell]] welcomed it. [[Both men]] said they were well.';
    expect(hear(text)[1]!.names).toEqual(['Oren Falk', 'Dan Horl']);
    expect(hear('[[Both men]] said they were well.')[0]!.names).toEqual(['men']);
  });
});

describe('statements', () => {
  it('gives a statement with no owner to the body the sentence before is about', () => {
    const text = '[[The European Union]] said it was alarmed. It would send aid, according to [[a statement]].';
    expect(voices(text)[1]).toBe('European Union: international');
  });

  it('finds the owner behind "from"', () => {
    const text = 'The roads are open, [[a statement from residents]] said.';
    expect(hear(text)[0]!.types).toEqual(['witness']);
  });
});

describe('what a job tells', () => {
  it.each([
    ['Oren Falk, who represents Noel,', 'expert'],
    ["Oren Falk, who represents the victim's family,", 'expert'],
    ['Oren Falk, who represents the Red Cross,', 'aid'],
    ['Oren Falk, an immunologist,', 'expert'],
    ['a radiologist', 'medical'],
  ])('%s: %s', (source, type) => {
    expect(hear(`[[${source}]] said so.`)[0]!.types).toEqual([type]);
  });

  it('takes a body with a chief executive for a firm', () => {
    expect(voices('[[Trentor CEO Bo Fisk]] said so. [[Trentor]] said more.')[1]).toBe('Trentor: business');
    expect(voices('Bo Fisk is chief executive of Trentor. [[Trentor]] said more.')[0]).toBe('Trentor: business');
  });

  it('keeps clauses out of the role', () => {
    const roles = (text: string) => hear(text)[0]!.roles;
    expect(roles('[[Oren Falk, founding director of the Dray Institute,]] said so.')).toEqual([
      'founding director of the Dray Institute',
    ]);
    expect(roles('[[Oren Falk, who heads the Dray Institute,]] said so.')).toEqual(['heads the Dray Institute']);
  });

  it('names a speaker without where they are', () => {
    expect(voices('[[A doctor there]] said so.')).toEqual(['doctor: medical']);
  });

  it('tells an acronym from a pronoun', () => {
    expect(hear('[[Reuters]] reported it, and [[WHO]] said so.')[1]!.types).not.toContain('media');
  });
});

describe('bodies named like others', () => {
  it('names an office with whose it is', () => {
    expect(voices("[[the U.S. Attorney's Office]] said so.")[0]).toBe("U.S. Attorney's Office: police");
  });

  it('takes a body of another kind for another body', () => {
    const text = '[[The Mirov spy agency]] said so. [[The state news agency]] said more.';
    expect(hear(text)[1]!.types).toEqual(['media']);
  });

  it('knows forces by the end of their name', () => {
    expect(hear('[[The Mirov Defence Forces]] said so.')[0]!.types).toEqual(['military']);
  });
});
