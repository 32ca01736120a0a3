import type { Reason } from './reason';

/** Kinds that are looked at. */
const KINDS = 3;

/** Who else speaks: in an article of doctors an unknown name is more likely a doctor's than a soldier's. */
export const company: Reason = {
  id: 'company',
  about: 'what the rules hold the others of the article for, where nothing tells of this one',
  example: 'Two players said so, and so did Omar Brin.',
  read({ entity: { kind, verdict }, company: others }, takeDown) {
    const all = others.reduce((sum, [, count]) => sum + count, 0);
    const known = verdict ? 'told' : 'untold';
    for (const [i, [type, count]] of others.slice(0, KINDS).entries()) {
      takeDown(`${known} ${kind} ${i + 1}`, null, type);
      takeDown(`${known} share ${Math.round((4 * count) / all)}`, null, type);
    }
  },
};
