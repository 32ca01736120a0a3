import type { ComponentChildren } from 'preact';
import type { Target } from '../../lib/extension/messages';
import { text } from '../../lib/interface-text';
import type { FigureEntry } from '../../lib/report';

export interface FigureActions {
  readonly goTo: (target: Target) => void;
  readonly point: (target: Target | null) => void;
}

/** A figure as it stands in the text, leading to its place in the page. `children` stand for it where given. */
export function FigureLink(props: { figure: FigureEntry; actions: FigureActions; children?: ComponentChildren }) {
  const { figure, actions } = props;
  const target: Target = { kind: 'figure', index: figure.index };
  const point = () => actions.point(target);
  const leave = () => actions.point(null);
  return (
    <button
      type="button"
      class="figure-link"
      title={text('goToClaim')}
      lang="en"
      dir="auto"
      data-figure={figure.index}
      onClick={() => actions.goTo(target)}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      {props.children ?? <b>{figure.text}</b>}
    </button>
  );
}
