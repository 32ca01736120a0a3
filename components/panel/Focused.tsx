import { text } from '../../lib/interface-text';

/** Says whose words alone stand out in the page, and lets everybody's do so again. */
export function Focused({ name, onEnd }: { name: string; onEnd: () => void }) {
  return (
    <p class="focused" role="status">
      {text('focusOn', name)}{' '}
      <button type="button" class="text-button" onClick={onEnd}>
        {text('focusOff')}
      </button>
    </p>
  );
}
