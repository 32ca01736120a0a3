import { describe, expect, it } from 'vitest';
import { pluralsOf } from '../../../lib/analysis/languages/english/inflection/plurals';
import { formsOf, inflect } from '../../../lib/analysis/languages/english/inflection/verbs';

describe('forms of verbs', () => {
  it.each([
    ['report', 'reports reported reported reporting'],
    ['deny', 'denies denied denied denying'],
    ['guarantee', 'guarantees guaranteed guaranteed guaranteeing'],
    ['stress', 'stresses stressed stressed stressing'],
    ['say', 'says said said saying'],
    ['speak', 'speaks spoke spoken speaking'],
    ['constructor', 'constructors constructored constructored constructoring'],
  ])('%s', (lemma, forms) => {
    expect(inflect(lemma).join(' ')).toBe(forms);
  });

  it('are one where they are written alike', () => {
    expect(formsOf('put').map(({ word, form: { base, past, participle } }) => [word, base, past, participle])).toEqual([
      ['put', true, true, true],
      ['puts', false, false, false],
      ['putting', false, false, false],
    ]);
  });
});

describe('plurals', () => {
  it.each([
    ['officer', ['officers']],
    ['attorney general', ['attorneys general', 'attorney generals']],
    ['chief of staff', ['chiefs of staff']],
    ['policewoman', ['policewomen']],
    ['secretary', ['secretaries']],
    ['coach', ['coaches']],
    ['brother-in-law', ['brothers-in-law']],
  ])('%s', (noun, plurals) => {
    expect(pluralsOf(noun)).toEqual(plurals);
  });
});
