import type { PageUpdate } from '../../lib/extension/messages';
import { text } from '../../lib/interface-text';
import { ArticleWords } from '../parts/ArticleText';

/** The update that the claims below stand in: its time and title as the page gives them, and whether it is new. */
export function UpdateHeading({ update }: { update: PageUpdate | null }) {
  if (update === null) return <h3 class="update-heading">{text('beforeUpdates')}</h3>;
  return (
    <h3 class="update-heading">
      {update.time !== null && <ArticleWords class="numerals">{update.time}</ArticleWords>}{' '}
      {update.title === null ? (
        update.time === null && text('updateUntitled')
      ) : (
        <ArticleWords class="update-title">{update.title}</ArticleWords>
      )}
      {update.isNew && <span class="update-new">{text('updateNew')}</span>}
    </h3>
  );
}
