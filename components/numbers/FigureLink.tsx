import { useContext } from 'preact/hooks';
import type { Target } from '../../lib/extension/messages';
import { text } from '../../lib/interface-text';
import type { FigureEntry } from '../../lib/report';
import { ArticleLanguage } from '../parts/ArticleText';

export interface FigureActions {
  readonly goTo: (target: Target) => void;
  readonly point: (target: Target | null) => void;
}

/** A figure as it stands in the text, leading to its place in the page. */
export function FigureLink(props: { figure: FigureEntry; actions: FigureActions }) {
  const { figure, actions } = props;
  const language = useContext(ArticleLanguage);
  const target: Target = { kind: 'figure', index: figure.index };
  const point = () => actions.point(target);
  const leave = () => actions.point(null);
  return (
    <button
      type="button"
      class="figure-link"
      title={text('goToClaim')}
      data-figure={figure.index}
      onClick={() => actions.goTo(target)}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <b lang={language} dir="auto">
        {figure.text}
      </b>
    </button>
  );
}
