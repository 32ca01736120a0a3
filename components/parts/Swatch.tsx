import './swatch.css';
import type { SourceType } from '../../lib/analysis/source-types';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { lookOf } from '../../lib/looks';
import { hueStyle } from './looks';

/** A sample of how a type is marked in the page: its hue and its line style. Says nothing to a screen reader. */
export function Swatch({ type, looks }: { type: SourceType; looks: LookSettings }) {
  return (
    <span class="swatch" aria-hidden="true" data-line={lookOf(type, looks, 'light').line} style={hueStyle(type, looks)}>
      {'\u00a0\u00a0\u00a0\u00a0\u00a0'}
    </span>
  );
}
