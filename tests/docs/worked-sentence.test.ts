import { expect, it } from 'vitest';
import { workedSentencePage } from './worked-sentence-page';

it('the page of the worked sentence is current', async () => {
  await expect(workedSentencePage()).toMatchFileSnapshot('../../docs/analysis/worked-sentence.md');
});
