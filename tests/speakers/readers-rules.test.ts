import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPattern, type ReadersRule } from '../../lib/analysis/speakers';
import { compileRules } from '../../lib/analysis/speakers/readers-rules';
import { hear } from './marked';

const rule = (pattern: string, type: ReadersRule['type'], isPattern = pattern.includes('*')): ReadersRule => ({
  pattern,
  type,
  isPattern,
});

describe("the reader's own rules", () => {
  it('win over everything, and say so', () => {
    const [heard] = hear('[[Reuters]] reported it.', [rule('Reuters', 'other')]);
    expect(heard).toMatchObject({ types: ['other'], rules: ['reader'] });
  });

  it('fit the resolved name as well as the words in the text', () => {
    const text = '[[Gen. Piotr Nowak]] said so. [[He]] said more.';
    expect(hear(text, [rule('piotr nowak', 'expert')]).map(({ types }) => types[0])).toEqual(['expert', 'expert']);
  });

  it.each([
    ['*coalition*', 'the US-led coalition in Iraq', true],
    ['the *coalition', 'the US-led coalition', true],
    ['Syrian * Rights', 'Syrian Observatory for Human Rights', true],
    ['a*b*a', 'aba', true],
    ['ab*ba', 'aba', false],
    ['U.N.*', 'UN envoy', true],
    ['observatory', 'Syrian Observatory', false],
  ])('pattern %s and “%s”: %s', (pattern, name, fits) => {
    expect(compileRules([rule(pattern, 'other')])([name]) !== undefined).toBe(fits);
  });

  it('the first of several that fit counts', () => {
    const book = compileRules([rule('*army*', 'military'), rule('Salvation Army', 'aid')]);
    expect(book(['Salvation Army'])?.type).toBe('military');
  });

  it.each(['', '   ', '*', '***', '…', 'x'.repeat(201), 'two\nlines'])('refuses %j in a sentence', (pattern) => {
    const check = checkPattern({ pattern, isPattern: true });
    expect(check.ok ? '' : check.sentence).toMatch(/^[A-Z].+\.$/);
    expect(compileRules([rule(pattern, 'other', true)])(['anybody'])).toBeUndefined();
  });

  it('agrees with a plain backtracking matcher on every pattern', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 }).map((list) => list.join(''));
    const names = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, names, (pattern, name) => {
        fc.pre(/[ab]/.test(pattern) && pattern.includes('*'));
        const expected = new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`).test(name);
        expect(compileRules([rule(pattern, 'other')])([name]) !== undefined).toBe(expected);
      }),
    );
  });
});
