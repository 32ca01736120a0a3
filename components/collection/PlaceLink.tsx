import './place-link.css';
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimRow, FigureRow, KeptArticle } from '../../lib/collection/schema/records';
import { linkTo } from '../../lib/collection/view/link';
import { text } from '../../lib/interface-text';

/** A place in an article that is shown here: of a file there is no page to go to. */
export interface Place {
  readonly article: string;
  /** UTF-16 offset into the kept text. */
  readonly start: number;
}

/** Shows a place in the kept text of its article; null where there is nothing to show it in. */
export const ShowPlace = createContext<((place: Place) => void) | null>(null);

/** Words that lead to their place: in the article's page, or in what is kept of a file. */
export function PlaceLink(props: {
  article: KeptArticle;
  claim: ClaimRow | null;
  figure?: FigureRow;
  children: ComponentChildren;
}) {
  const { article, claim, figure = null } = props;
  const show = useContext(ShowPlace);
  const link = linkTo(article, claim, figure);
  if (link !== null)
    return (
      <a class="place" href={link} target="_blank" rel="noreferrer noopener" title={text('goToClaim')}>
        {props.children}
      </a>
    );
  if (!show) return <>{props.children}</>;
  const start = figure?.start ?? claim?.start ?? 0;
  return (
    <button
      type="button"
      class="place figure-link"
      title={text('goToClaim')}
      onClick={() => show({ article: article.id, start })}
    >
      {props.children}
    </button>
  );
}
