import { expect, it } from 'vitest';
import { constructionsPage } from './constructions-page';

it('the page of constructions is current', async () => {
  await expect(constructionsPage()).toMatchFileSnapshot('../../docs/analysis/constructions.md');
});
