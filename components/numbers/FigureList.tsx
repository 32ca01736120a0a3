import { text } from '../../lib/interface-text';
import type { FigureEntry } from '../../lib/report';
import { useGrowing } from '../parts/use-growing';
import { contextOf } from './context';
import { FigureLink, type FigureActions } from './FigureLink';

/** The numbers nobody is named for, each with the words around it. `text` is the article's. */
export function Unsourced(props: { figures: readonly FigureEntry[]; text: string; actions: FigureActions }) {
  const { figures } = props;
  const { drawn, end, grow } = useGrowing(figures.length);
  return (
    <>
      <ul class="unsourced">
        {figures.slice(0, drawn).map((figure) => {
          const { before, after } = contextOf(props.text, figure.span);
          return (
            <li key={figure.index}>
              <FigureLink figure={figure} actions={props.actions}>
                <span class="quiet">{before}</span>
                <b>{figure.text}</b>
                <span class="quiet">{after}</span>
              </FigureLink>
            </li>
          );
        })}
      </ul>
      {drawn < figures.length && (
        <button type="button" class="button" ref={end} onClick={grow}>
          {text('moreNumbers')}
        </button>
      )}
    </>
  );
}
