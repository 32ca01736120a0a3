import { changed, contains } from '../draft';
import { each, type Construction } from './construction';

/** "The company, which says it will pay": the tagger took who speaks for a content too. */
export const speakerNoContent: Construction = {
  id: 'speaker-no-content',
  about: 'a speaker that was marked as content as well',
  example: {
    text: 'The company, which says it has 300 ships, blamed the weather.',
    found: ['The company | it has 300 ships', 'The company | the weather'],
  },
  lookalike: { text: 'Varn said Varn & Sons would close.', found: ['Varn | Varn & Sons would close'] },
  mend: each((_, draft) => {
    const { source, content } = draft;
    const rest = source ? content.filter((span) => !contains(source, span)) : content;
    return rest.length > 0 ? changed(draft, { content: rest }) : draft;
  }),
};
