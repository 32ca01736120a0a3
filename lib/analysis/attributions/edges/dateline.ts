import type { Construction } from '../constructions/construction';
import { afterDateline } from '../grammar/dateline';
import { moves } from './edge';

/** "KABUL (AP) — The army …": starts after the dash. */
export const dateline: Construction = {
  id: 'dateline',
  about: 'the place and agency that open a report belong to no content',
  example: {
    text: 'LEMNOS, Valdoria (AP) — Two bridges were blown up in the night, officials said.',
    found: ['officials | Two bridges were blown up in the night'],
  },
  lookalike: { text: 'LEMNOS is safe, officials said.', found: ['officials | LEMNOS is safe'] },
  mend: moves((view, span) => ({ ...span, first: afterDateline(view, span.first, span.end - 1) })),
};
