import type { Reason } from './reason';

/** Articles that are told apart, and parts of a whole. */
const MANY = 4;
const PARTS = 4;

/** What other articles call the name. */
export const known: Reason = {
  id: 'known',
  about: 'the kinds that titles and appositions of many other articles give the name',
  example: 'Holm said so, as everybody knew she would.',
  read({ known: told }, takeDown) {
    if (!told) return;
    const all = told.counts.reduce((sum, [, count]) => sum + count, 0);
    for (const [i, [type, count]] of told.counts.slice(0, 2).entries()) {
      takeDown(`${told.by} ${Math.min(MANY, count)} ${Math.round((PARTS * count) / all)}`, null, type);
      if (i === 0) takeDown('first', null, type);
    }
  },
};
