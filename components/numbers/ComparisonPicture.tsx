import { number, text } from '../../lib/interface-text';
import type { Comparison, ComparisonEntry } from '../../lib/report';

/**
 * A figure on its comparison's scale: a dot for a number, a bar for a range, an arrow on the side where the true number
 * may lie ("at least", "at most"); hollow where it is denied. Drawn from left to right in every language, as number lines are.
 */
export function ComparisonPicture({ entry, scale }: { entry: ComparisonEntry; scale: Comparison['scale'] }) {
  // Room on both sides for dots and arrows.
  const at = (share: number) => `${6 + 88 * share}%`;
  const open = entry.open === 'above' ? at(1) : at(0);
  const isDenied = entry.act === 'denies';
  const words = isDenied ? text('deniedFigure', entry.text) : entry.text;
  const label = text('figureOnScale', words, number(scale.from), number(scale.to));
  return (
    <svg class={isDenied ? 'number-line denied' : 'number-line'} role="img" aria-label={label}>
      <line class="axis" x1={at(0)} x2={at(1)} y1="50%" y2="50%" />
      {entry.open !== null && <line class="reach" x1={at(entry.start)} x2={open} y1="50%" y2="50%" />}
      {entry.end > entry.start && <line class="range" x1={at(entry.start)} x2={at(entry.end)} y1="50%" y2="50%" />}
      <circle class="dot" cx={at(entry.start)} cy="50%" r="4" />
      {entry.end > entry.start && <circle class="dot" cx={at(entry.end)} cy="50%" r="4" />}
      {entry.open !== null && (
        <svg class="arrow" x={open} y="50%">
          <path d={entry.open === 'above' ? 'M-1-4L4 0L-1 4' : 'M1-4L-4 0L1 4'} />
        </svg>
      )}
    </svg>
  );
}
