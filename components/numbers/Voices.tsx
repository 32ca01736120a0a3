import type { LookSettings } from '../../lib/extension/settings/schema';
import { text } from '../../lib/interface-text';
import type { FigureEntry } from '../../lib/report';
import { ActMark } from '../parts/ActMark';
import { ArticleWords } from '../parts/ArticleText';
import { Swatch } from '../parts/Swatch';

/** Who is named for a figure, with the sign of their kind, what they do by saying it and the reporting words. */
export function Voices({ figure, looks }: { figure: FigureEntry; looks: LookSettings }) {
  return (
    <span class="voices">
      <Swatch type={figure.voices[0]?.type ?? 'unnamed'} looks={looks} />{' '}
      {figure.voices.length === 0 ? (
        <span class="quiet">{text('nobodyNamed')}</span>
      ) : (
        <ArticleWords>{figure.voices.map(({ name }) => name).join(', ')}</ArticleWords>
      )}
      {figure.voices.length > 0 && figure.cue !== null && (
        <>
          {' '}
          <ActMark act={figure.act} />
          <ArticleWords class="quiet">{figure.cue}</ArticleWords>
        </>
      )}
    </span>
  );
}
