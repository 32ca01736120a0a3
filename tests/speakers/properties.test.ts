import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKinds } from '../../scripts/model';
import { BODIES, OFFICES, arabicPerson, person, place, surname } from './invented';
import { hear, unmark } from './marked';

const kinds = loadKinds();
const UNRELATED = [
  'Rain fell on the coast for a second day.',
  'Shares closed higher in quiet trading.',
  'The museum will open again in spring, with a new roof.',
];
const office = fc.constantFrom(...OFFICES);
const claim = fc.tuple(office, fc.oneof(person, arabicPerson));
const article = fc
  .array(claim, { minLength: 1, maxLength: 5 })
  .map((claims) =>
    claims
      .map(
        ([[shape], name]) => `[[${shape.replace('NAME', name)}]] said so. [[${name.split(/[ -]/).at(-1)!}]] said more.`,
      )
      .join('\n\n'),
  );

describe('swapping names', () => {
  it('leaves the types of persons the same where title or role tells them', () => {
    fc.assert(
      fc.property(office, fc.oneof(person, arabicPerson), ([shape, type], name) => {
        const heard = hear(
          `[[${shape.replace('NAME', name)}]] said so on Monday. [[${name.split(/[ -]/).at(-1)!}]] said more.`,
        );
        expect(heard.map(({ types }) => types[0])).toEqual([type, type]);
        expect(heard.map(({ names }) => names[0])).toEqual([name, name]);
      }),
    );
  });

  it('leaves the types of persons the same with learned weights, whatever they are', () => {
    fc.assert(
      fc.property(office, person, person, ([shape], one, other) => {
        const typesOf = (name: string) =>
          hear(
            `[[${shape.replace('NAME', name)}]] said so on Monday. [[${name.split(' ').at(-1)!}]] said more.`,
            [],
            kinds,
          ).map(({ types }) => types[0]);
        expect(typesOf(one)).toEqual(typesOf(other));
      }),
    );
  });

  it('leaves the types of organisations the same where their nouns tell them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BODIES), place, ([shape, type], name) => {
        expect(hear(`People waited. [[${shape.replace('NAME', name)}]] said so.`)[0]!.types).toEqual([type]);
      }),
    );
  });
});

describe('resolution', () => {
  it('never crosses into a namesake who is introduced later', () => {
    fc.assert(
      fc.property(surname, person, person, (last, a, b) => {
        const [first, second] = [a.split(' ')[0]!, b.split(' ')[0]!];
        fc.pre(first !== second && first !== last && second !== last);
        const text = `[[Mayor ${first} ${last}]] said so.\n\n[[${last}]] said more.\n\nNurse ${second} ${last} listened.`;
        expect(hear(text).map(({ names }) => names[0])).toEqual([`${first} ${last}`, `${first} ${last}`]);
      }),
    );
  });

  it('is the same when unrelated paragraphs follow', () => {
    fc.assert(
      fc.property(article, fc.array(fc.constantFrom(...UNRELATED), { minLength: 1 }), (text, more) => {
        expect(hear([text, ...more].join('\n\n'))).toEqual(hear(text));
      }),
    );
  });

  it('never gives a name that is not in the text', () => {
    fc.assert(
      fc.property(article, (marked) => {
        const { text } = unmark(marked);
        for (const { names } of hear(marked)) for (const name of names) expect(text).toContain(name);
      }),
    );
  });

  it('takes any text and any spans', () => {
    const pieces = fc.constantFrom(
      '[[',
      ']]',
      'the ',
      'Gen. ',
      'of ',
      ', ',
      '“',
      '”',
      'and ',
      'UN ',
      'said ',
      'Ann Lee ',
      '\n',
      'he ',
      '’s ',
      '(',
      ')',
      '1,',
      '🛰',
      '-',
      '.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (bits) => {
        const marked = bits.join('');
        const { text } = unmark(marked);
        for (const { names } of hear(marked)) for (const name of names) expect(text).toContain(name);
      }),
    );
  });

  it('tells 5,000 speakers apart', () => {
    const names = Array.from(
      { length: 5000 },
      (_, i) => `Q${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)} Tavolen`,
    );
    const heard = hear(names.map((name) => `[[Nurse ${name}]] said so.`).join(' '));
    expect(new Set(heard.map(({ names: [name] }) => name)).size).toBe(5000);
    expect(heard.every(({ types }) => types[0] === 'medical')).toBe(true);
  });
});
