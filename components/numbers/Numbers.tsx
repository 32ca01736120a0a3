import './numbers.css';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { text } from '../../lib/interface-text';
import type { Report } from '../../lib/report';
import { ComparisonBox } from './ComparisonBox';
import type { FigureActions } from './FigureLink';
import { Unsourced } from './Unsourced';

/** The numbers: those that can be held against each other, then those nobody is named for. */
export function Numbers(props: { report: Report; articleText: string; looks: LookSettings; actions: FigureActions }) {
  const { comparisons, unsourced, counts } = props.report;
  if (counts.figures === 0) return <p class="numbers quiet">{text('noFigures')}</p>;
  return (
    <div class="numbers">
      {comparisons.length > 0 && (
        <section aria-labelledby="comparisons-heading">
          <h2 id="comparisons-heading">{text('comparisonsHeading')}</h2>
          {comparisons.map((comparison) => (
            <ComparisonBox
              key={comparison.entries[0]?.index}
              comparison={comparison}
              looks={props.looks}
              actions={props.actions}
            />
          ))}
        </section>
      )}
      <section aria-labelledby="unsourced-heading">
        <h2 id="unsourced-heading">{text('unsourcedHeading')}</h2>
        {unsourced.length === 0 ? (
          <p class="quiet">{text('noUnsourced')}</p>
        ) : (
          <Unsourced figures={unsourced} text={props.articleText} actions={props.actions} />
        )}
      </section>
    </div>
  );
}
