import './key-box.css';
import { useEffect, useRef } from 'preact/hooks';
import { text, type TextKey } from '../../lib/interface-text';

const KEYS = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['o', 'keyOpen'],
  ['c', 'keyCopy'],
  ['x', 'keyAside'],
  ['f', 'keyFocus'],
  ['m', 'keyMode'],
  ['?', 'keyHelp'],
] as const satisfies readonly (readonly [string, TextKey])[];

/** The list's keys, told in a box over the panel as long as it stands. */
export function KeyBox({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-heading" onClose={onClose}>
      <h2 id="keys-heading">{text('keysHeading')}</h2>
      <dl>
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(words)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {text('keysClose')}
      </button>
    </dialog>
  );
}
