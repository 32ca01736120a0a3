import { useMemo } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { Target } from '../../lib/extension/messages';
import { text } from '../../lib/interface-text';
import type { FigureEntry } from '../../lib/report';
import { figureRows, type FigureRow } from '../../lib/report/figure-rows';
import { placesIn } from '../../lib/report/sentences';
import { useGrowing } from '../parts/use-growing';
import type { FigureActions } from './FigureLink';
import { FigureSentence } from './FigureSentence';
import { Voices } from './Voices';

/** Numbers, one row a sentence, each with who is named for it. `text` is the article's. */
export function FigureList(props: {
  figures: readonly FigureEntry[];
  text: string;
  looks: LookSettings;
  actions: FigureActions;
}) {
  const rows = useMemo(() => figureRows(props.text, props.figures, placesIn(props.text)), [props.text, props.figures]);
  const { drawn, end, grow } = useGrowing(rows.length);
  return (
    <>
      <ul class="figure-list">
        {rows.slice(0, drawn).map((row) => (
          <Row key={row.figures[0]!.index} row={row} looks={props.looks} actions={props.actions} />
        ))}
      </ul>
      {drawn < rows.length && (
        <button type="button" class="button" ref={end} onClick={grow}>
          {text('moreNumbers')}
        </button>
      )}
    </>
  );
}

/** A sentence with its figures set off; leads to the first of them. */
function Row({ row, looks, actions }: { row: FigureRow; looks: LookSettings; actions: FigureActions }) {
  const [first] = row.figures;
  const target: Target = { kind: 'figure', index: first!.index };
  const point = () => actions.point(target);
  const leave = () => actions.point(null);
  return (
    <li>
      {row.voices.length > 0 && <Voices figure={first!} looks={looks} />}
      <button
        type="button"
        class="figure-link"
        title={text('goToClaim')}
        onClick={() => actions.goTo(target)}
        onMouseEnter={point}
        onMouseLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        <FigureSentence row={row} />
      </button>
    </li>
  );
}
