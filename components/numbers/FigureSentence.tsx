import type { FigureRow } from '../../lib/report/figure-rows';
import { ArticlePassage } from '../parts/ArticleText';

/** A sentence with its figures set off from the words around them. */
export function FigureSentence({ row }: { row: FigureRow }) {
  return (
    <ArticlePassage>
      {row.parts.map((part, i) =>
        part.figure === null ? (
          <span key={i} class="quiet">
            {part.text}
          </span>
        ) : (
          <b key={i} data-figure={part.figure.index}>
            {part.text}
          </b>
        ),
      )}
    </ArticlePassage>
  );
}
