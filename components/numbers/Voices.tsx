import type { LookSettings } from '../../lib/extension/settings/schema';
import { text } from '../../lib/interface-text';
import type { FigureEntry } from '../../lib/report';
import { Swatch } from '../parts/Swatch';

/** Who is named for a figure, with the sign of their kind and the reporting words. */
export function Voices({ figure, looks }: { figure: FigureEntry; looks: LookSettings }) {
  return (
    <span class="voices">
      <Swatch type={figure.voices[0]?.type ?? 'unnamed'} looks={looks} />{' '}
      {figure.voices.length === 0 ? (
        <span class="quiet">{text('nobodyNamed')}</span>
      ) : (
        <bdi lang="en">{figure.voices.map(({ name }) => name).join(', ')}</bdi>
      )}
      {figure.voices.length > 0 && figure.cue !== null && (
        <span class="quiet" lang="en">
          {' '}
          {figure.cue}
        </span>
      )}
    </span>
  );
}
