import type { ReadingMode } from '../../lib/extension/messages';
import { READING_PARTS } from '../../lib/extension/reading-modes';
import { text, type TextKey } from '../../lib/interface-text';

const WORDS = { all: 'modeEverything', sources: 'modeSources', numbers: 'modeNumbers' } as const satisfies Record<
  ReadingMode['parts'],
  TextKey
>;

/** What is marked in the page, and how loudly. */
export function ReadingModes({ mode, onMode }: { mode: ReadingMode; onMode: (mode: ReadingMode) => void }) {
  return (
    <div class="modes" role="group" aria-label={text('modesLegend')}>
      <span aria-hidden="true">{text('modesLegend')}:</span>
      {READING_PARTS.map((parts) => (
        <button
          key={parts}
          type="button"
          class="chip"
          data-parts={parts}
          aria-pressed={mode.parts === parts}
          onClick={() => onMode({ ...mode, parts })}
        >
          {text(WORDS[parts])}
        </button>
      ))}
      <button
        type="button"
        class="chip"
        data-quiet
        aria-pressed={mode.isQuiet}
        onClick={() => onMode({ ...mode, isQuiet: !mode.isQuiet })}
      >
        {text('modeQuiet')}
      </button>
    </div>
  );
}
