import { describe, expect, it } from 'vitest';
import { found, statements } from './found';

describe('a quotation', () => {
  it('that goes on after the cue belongs to one attribution', () => {
    const text = '"We heard a loud bang," said Petra Lunde, a teacher who lives nearby. "Then everything went dark."';
    expect(found(text)).toEqual([
      {
        source: 'Petra Lunde, a teacher who lives nearby',
        cue: 'said',
        content: ['"We heard a loud bang,"', '"Then everything went dark."'],
        quote: 'direct',
        kind: 'statement',
        parent: null,
      },
    ]);
  });

  it('runs on over paragraphs of which only the last one closes it', () => {
    const text = [
      '"I was asleep," said Tomas Vane, 43, a baker. "The walls shook.',
      '"Then the ceiling came down. I could not find my wife."',
      'The army has not commented.',
    ].join('\n');
    expect(statements(text)).toEqual([
      'Tomas Vane, 43, a baker | "I was asleep," … "The walls shook. … "Then the ceiling came down. I could not find my wife."',
    ]);
  });

  it('that a colon announces belongs to who announces it', () => {
    const text = 'The statement read:\n"We will not leave our homes. We have lived here for three hundred years."';
    expect(statements(text)).toEqual([
      'The statement | "We will not leave our homes. We have lived here for three hundred years."',
    ]);
  });

  it.each([
    ['straight', '"We are ready to leave at once," General Okoro said. "All units are in place."'],
    ['curly', '“We are ready to leave at once,” General Okoro said. “All units are in place.”'],
    ['two single', "''We are ready to leave at once,'' General Okoro said. ''All units are in place.''"],
    ['single curly', '‘We are ready to leave at once,’ General Okoro said. ‘All units are in place.’'],
    ['single straight', "'We are ready to leave at once,' General Okoro said. 'All units are in place.'"],
    ['guillemets', '«We are ready to leave at once,» General Okoro said. «All units are in place.»'],
  ])('is found between %s marks', (_name, text) => {
    const [one, ...others] = found(text);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ source: 'General Okoro', quote: 'direct' });
    expect(one!.content.map((part) => part.replaceAll(/[^\w .]/g, ''))).toEqual([
      'We are ready to leave at once',
      'All units are in place.',
    ]);
  });

  it('may hold another one', () => {
    const text = '"The minister told me \'go home and wait\' and that was all," the widow said.';
    expect(statements(text)).toEqual(['the widow | "The minister told me \'go home and wait\' and that was all,"']);
  });

  it('may be part of a content', () => {
    expect(found('The envoy said the truce was "close to collapse" in the north.')[0]).toMatchObject({
      quote: 'mixed',
    });
  });
});

describe('speech by labels', () => {
  it('in an interview goes to who asks and who answers', () => {
    const text = [
      'INTERVIEWER: How long have you worked here?',
      'LUNDE: Since 1998. I started as a driver.',
      'INTERVIEWER: And the plant closes in June?',
      'LUNDE: That is what they tell us.',
    ].join('\n');
    expect(found(text).map(({ source }) => source)).toEqual(['INTERVIEWER', 'LUNDE', 'INTERVIEWER', 'LUNDE']);
  });

  it('goes on in the paragraphs up to the next label', () => {
    const text = [
      'Q: When did the water come?',
      'A: At night.',
      'We ran up the hill with the children.',
      'Q: And then?',
      'A: We waited.',
    ].join('\n');
    expect(statements(text)).toContain('A | At night. … We ran up the hill with the children.');
  });

  it('in a headline is a claim', () => {
    const text =
      'Mayor: Bridge will reopen in May\nThe mayor of Lemnos said on Friday that the old bridge would reopen.';
    expect(statements(text)[0]).toBe('Mayor | Bridge will reopen in May');
  });

  it('is not seen in a place before a report', () => {
    const text = 'KARSA: The army said on Monday that it had taken the bridge.';
    expect(statements(text)).toEqual(['The army | that it had taken the bridge']);
  });
});

describe('a text all in capitals', () => {
  it('is read too', () => {
    expect(statements('THE PRIME MINISTER SAID THE TREATY WOULD BE SIGNED IN MARCH.')).toEqual([
      'THE PRIME MINISTER | THE TREATY WOULD BE SIGNED IN MARCH',
    ]);
  });
});
