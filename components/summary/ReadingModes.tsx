import type { ReadingMode } from '../../lib/extension/messages';
import { text, type TextKey } from '../../lib/interface-text';

export const PARTS = ['all', 'sources', 'numbers'] as const satisfies readonly ReadingMode['parts'][];
const WORDS = { all: 'modeEverything', sources: 'modeSources', numbers: 'modeNumbers' } as const satisfies Record<
  ReadingMode['parts'],
  TextKey
>;

/** What is marked in the page, and how loudly. */
export function ReadingModes({ mode, onMode }: { mode: ReadingMode; onMode: (mode: ReadingMode) => void }) {
  return (
    <div class="modes" role="group" aria-label={text('modesLegend')}>
      <span aria-hidden="true">{text('modesLegend')}:</span>
      {PARTS.map((parts) => (
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

/** The next way of marking: everything, sources, numbers, everything with thin lines, and round again. */
export function nextMode(mode: ReadingMode): ReadingMode {
  if (mode.isQuiet) return { ...mode, parts: 'all', isQuiet: false };
  const at = PARTS.indexOf(mode.parts);
  return at < PARTS.length - 1 ? { ...mode, parts: PARTS[at + 1]! } : { ...mode, parts: 'all', isQuiet: true };
}
