import './corrections.css';
import { plural, text } from '../../lib/interface-text';
import type { Page } from '../session/use-page';
import type { ReadyPage } from '../session/page-view';
import { correctionWords } from './correction-words';

/** What the reader has corrected on this page: each can be taken back, and all can be kept for the next visit. */
export function Corrections(props: { page: ReadyPage; mayKeep: boolean; post: Page['post'] }) {
  const { page, post } = props;
  return (
    <details class="corrections">
      <summary>{plural('corrections', page.corrections.length)}</summary>
      <ul>
        {page.corrections.map(({ correction, stands }) => {
          const words = correctionWords(correction);
          return (
            <li key={correction.id}>
              <span>
                {words}
                {!stands && <span class="quiet"> · {text('correctionGone')}</span>}
              </span>
              <button
                type="button"
                class="text-button"
                data-undo={correction.kind}
                aria-label={text('correctionUndo', words)}
                onClick={() => post({ kind: 'undo', correction: correction.id })}
              >
                {text('correctUndo')}
              </button>
            </li>
          );
        })}
      </ul>
      {props.mayKeep && (
        <label>
          <input
            type="checkbox"
            checked={page.keepsCorrections}
            onChange={(event) => post({ kind: 'keep-corrections', keep: event.currentTarget.checked })}
          />{' '}
          {text('correctionsKeep')}
        </label>
      )}
    </details>
  );
}
