import type { LookSettings } from '../../lib/extension/settings/schema';
import { text } from '../../lib/interface-text';
import type { FigureEntry } from '../../lib/report';
import { useGrowing } from '../parts/use-growing';
import { contextOf } from './context';
import { FigureLink, type FigureActions } from './FigureLink';
import { Voices } from './Voices';

/** Numbers one under the other, each with who is named for it and the words around it. `text` is the article's. */
export function FigureList(props: {
  figures: readonly FigureEntry[];
  text: string;
  looks: LookSettings;
  actions: FigureActions;
}) {
  const { figures } = props;
  const { drawn, end, grow } = useGrowing(figures.length);
  return (
    <>
      <ul class="figure-list">
        {figures.slice(0, drawn).map((figure) => {
          const { before, after } = contextOf(props.text, figure.span);
          return (
            <li key={figure.index}>
              {figure.voices.length > 0 && <Voices figure={figure} looks={props.looks} />}
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
