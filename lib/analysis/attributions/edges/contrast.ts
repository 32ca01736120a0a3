import type { Construction } from '../constructions/construction';
import { contrastWithin } from '../grammar/clause';
import { moves } from './edge';

/** Ends before another source’s report. */
export const contrast: Construction = {
  id: 'contrast',
  about: 'another source’s report that is set against what was said',
  example: {
    text: 'The army said the drone had been shot down, but the rebels said it had crashed because of a technical fault.',
    found: ['The army | the drone had been shot down', 'the rebels | it had crashed because of a technical fault'],
  },
  lookalike: {
    text: 'Marlow acknowledged that more ships raised the risk, but that the whole plan had to be judged first.',
    found: ['Marlow | that more ships raised the risk, but that the whole plan had to be judged first'],
  },
  mend: moves((view, span) => {
    const cut = contrastWithin(view, span);
    return cut < 0 ? span : { ...span, end: cut };
  }),
};
