import './numbers.css';
import { useMemo, useState } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { text } from '../../lib/interface-text';
import type { Comparison, Report } from '../../lib/report';
import { arrangeNumbers } from '../../lib/report/numbers';
import { ComparisonBox } from './ComparisonBox';
import type { FigureActions } from './FigureLink';
import { FigureList } from './FigureList';

/** All numbers: those that can be held against each other, the others with a source, then those without one. */
export function Numbers(props: { report: Report; articleText: string; looks: LookSettings; actions: FigureActions }) {
  const { report, looks, actions } = props;
  const { comparisons, sourced, unsourced } = useMemo(() => arrangeNumbers(report), [report]);
  const [all, setAll] = useState(false);
  if (report.counts.figures === 0) return <p class="numbers quiet">{text('noFigures')}</p>;
  const shown = all ? comparisons : aScreenful(comparisons);
  return (
    <div class="numbers">
      {comparisons.length > 0 && (
        <section aria-labelledby="comparisons-heading">
          <h2 id="comparisons-heading">{text('comparisonsHeading')}</h2>
          {shown.map((comparison) => (
            <ComparisonBox key={comparison.entries[0]?.index} comparison={comparison} looks={looks} actions={actions} />
          ))}
          {shown.length < comparisons.length && (
            <button type="button" class="button" data-more-comparisons onClick={() => setAll(true)}>
              {text('moreComparisons')}
            </button>
          )}
        </section>
      )}
      {sourced.length > 0 && (
        <section class="sourced" aria-labelledby="sourced-heading">
          <h2 id="sourced-heading">{text('sourcedHeading')}</h2>
          <FigureList figures={sourced} text={props.articleText} looks={looks} actions={actions} />
        </section>
      )}
      <section class="unsourced" aria-labelledby="unsourced-heading">
        <h2 id="unsourced-heading">{text('unsourcedHeading')}</h2>
        {unsourced.length === 0 ? (
          <p class="quiet">{text('noUnsourced')}</p>
        ) : (
          <FigureList figures={unsourced} text={props.articleText} looks={looks} actions={actions} />
        )}
      </section>
    </div>
  );
}

/** Figures side by side that a popup has room for. */
const ROWS = 7;

/** The first comparisons, as many as fit on a screen; one at least. */
function aScreenful(comparisons: readonly Comparison[]): readonly Comparison[] {
  let rows = 0;
  return comparisons.filter(({ entries }, i) => (rows += entries.length) <= ROWS || i === 0);
}
