import type { LookSettings } from '../../lib/extension/settings/schema';
import type { Series } from '../../lib/collection/numbers';
import { plotOf, type Plot, type PlottedPoint } from '../../lib/collection/numbers/plot';
import { linkTo } from '../../lib/collection/view/link';
import { text } from '../../lib/interface-text';
import { hueStyle } from '../parts/looks';
import { dayWords, scaleWords } from './words';

/**
 * A series over time: a line a source, a bar for a range, an arrow where the true number may lie further out, hollow what is
 * denied. From left to right in every language, as time lines with numbers are.
 */
export function SeriesPicture({ series, looks }: { series: Series; looks: LookSettings }) {
  const plot = plotOf(series);
  return (
    <svg
      class="series-picture"
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="group"
      aria-label={text('colPictureOf', series.subject)}
    >
      <Axes plot={plot} />
      {plot.lines.map(({ line, path, points }) => (
        <g key={line.speaker?.id} style={hueStyle(line.speaker?.type ?? 'unnamed', looks)}>
          {path !== '' && line.speaker !== null && <path class="source-line" d={path} />}
          {points.map((point, i) => (
            <Point key={i} plotted={point} name={line.speaker?.name ?? text('nobodyNamed')} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Axes({ plot }: { plot: Plot }) {
  const { left, bottom, width } = plot;
  return (
    <g class="axes" aria-hidden="true">
      {plot.values.map(({ y, value }) => (
        <g key={value}>
          <line x1={left} x2={width} y1={y} y2={y} />
          <text x={left - 6} y={y + 4} text-anchor="end">
            {scaleWords(value)}
          </text>
        </g>
      ))}
      {plot.days.map(({ x, day }) => (
        <text key={day} x={x} y={bottom + 18} text-anchor="middle">
          {dayWords(day, 'short')}
        </text>
      ))}
    </g>
  );
}

/** How far an arrow reaches, in the picture's units. */
const REACH = 16;

function Point({ plotted, name }: { plotted: PlottedPoint; name: string }) {
  const { point, x, y, yMax, open } = plotted;
  const { article, row, claim } = point;
  const vague = row.bound === 'vague' || row.bound === 'about';
  const label = [dayWords(point.day), name, claim?.row.cue, row.text].filter(Boolean).join(' · ');
  const drawn = (
    <g class={point.denied ? 'point denied' : vague ? 'point vague' : 'point'}>
      <title>{label}</title>
      {yMax !== null && <line class="range" x1={x} x2={x} y1={y} y2={yMax} />}
      {yMax !== null && <path class="end" d={`M${x - 5} ${yMax}H${x + 5}`} />}
      {open !== null && <path class="arrow" d={arrow(x, y, open === 'above' ? -1 : 1)} />}
      <circle cx={x} cy={y} r="5" />
    </g>
  );
  const link = linkTo(article, claim?.row ?? null, row);
  if (link === null) return drawn;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" aria-label={label}>
      {drawn}
    </a>
  );
}

const arrow = (x: number, y: number, way: 1 | -1) =>
  `M${x} ${y + 5 * way}V${y + REACH * way}M${x - 4} ${y + (REACH - 5) * way}L${x} ${y + REACH * way}L${x + 4} ${y + (REACH - 5) * way}`;
