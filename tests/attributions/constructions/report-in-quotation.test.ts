import { describe, expect, it } from 'vitest';
import { found } from '../found';

const nested = (text: string) =>
  found(text)
    .filter(({ parent }) => parent !== null)
    .map(({ source, cue, content }) => [...(source ? [source] : []), cue, ...content].join(' | '));

describe('what somebody quoted tells of others', () => {
  it('is a statement of its own within the quotation', () => {
    expect(nested('“We were asleep. Then a guard told us that the roof was on fire,” said Lena Ort, a nurse.')).toEqual(
      ['a guard | told us | that the roof was on fire'],
    );
    expect(nested('“The minister said that the bridge would hold,” Aldo Renn told the court.')).toEqual([
      'The minister | said | that the bridge would hold',
    ]);
  });

  it('is not what the one quoted says, believes or decides', () => {
    expect(nested('“I said that the bridge would hold,” Aldo Renn told the court.')).toEqual([]);
    expect(nested('“We believe that the bridge will hold,” Aldo Renn told the court.')).toEqual([]);
    expect(nested('“The council has decided that the bridge is old,” Aldo Renn told the court.')).toEqual([]);
  });

  it('is what they were told as well, whoever told them', () => {
    expect(nested('“We were told that the ferry was full,” Aldo Renn said.')).toEqual([
      'were told | that the ferry was full',
    ]);
    expect(nested('“Everyone was informed that the gate was shut,” Lena Ort told the Post.')).toEqual([
      'was informed | that the gate was shut',
    ]);
    expect(nested('“I was told to wait,” Aldo Renn said.')).toEqual([]);
  });

  it('does not reach past the closing mark', () => {
    expect(nested('“The minister said,” Aldo Renn told the court, “that the bridge would hold.”')).toEqual([]);
  });
});
