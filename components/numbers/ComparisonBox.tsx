import './comparisons.css';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { number } from '../../lib/interface-text';
import type { Comparison, ComparisonEntry } from '../../lib/report';
import { ArticleWords } from '../parts/ArticleText';
import { hueStyle } from '../parts/looks';
import { ComparisonPicture } from './ComparisonPicture';
import { FigureLink, type FigureActions } from './FigureLink';
import { Voices } from './Voices';

/** Figures that count the same thing, one under the other on one scale; with no `actions` they lead nowhere. */
export function ComparisonBox(props: { comparison: Comparison; looks: LookSettings; actions?: FigureActions }) {
  const { subject, unit, entries, scale } = props.comparison;
  return (
    <figure class="comparison">
      <figcaption>
        <h3>
          <ArticleWords>
            {subject}
            {unit !== null && !subject.includes(unit) && ` (${unit})`}
          </ArticleWords>
        </h3>
      </figcaption>
      <ul>
        {entries.map((entry) => (
          <li key={entry.index} class="compared" style={hueStyle(entry.voices[0]?.type ?? 'unnamed', props.looks)}>
            <span class="compared-words">
              <Voices figure={entry} looks={props.looks} />
              {props.actions ? (
                <FigureLink figure={entry} actions={props.actions} />
              ) : (
                <b>
                  <ArticleWords>{entry.text}</ArticleWords>
                </b>
              )}
              <Scope entry={entry} />
            </span>
            <ComparisonPicture entry={entry} scale={scale} />
          </li>
        ))}
      </ul>
      <p class="scale numerals quiet" aria-hidden="true" dir="ltr">
        <span>{number(scale.from)}</span>
        <span>{number(scale.to)}</span>
      </p>
    </figure>
  );
}

/** Period and place a figure counts in: a difference in scope is shown, never hidden. */
function Scope({ entry: { period, place } }: { entry: ComparisonEntry }) {
  const parts = [period, place].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return <ArticleWords class="quiet">{parts.join(', ')}</ArticleWords>;
}
