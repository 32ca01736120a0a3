import './key-help.css';
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

/** The list's keys, told in a box that a button or the question mark opens. */
export function KeyHelp({ isOpen, setOpen }: { isOpen: boolean; setOpen: (open: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <>
      <button type="button" class="text-button quiet keys-button" onClick={() => setOpen(true)}>
        {text('keysButton')} <kbd aria-hidden="true">?</kbd>
      </button>
      <dialog ref={dialog} class="keys" aria-labelledby="keys-heading" onClose={() => setOpen(false)}>
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
        <button type="button" class="button" onClick={() => setOpen(false)}>
          {text('keysClose')}
        </button>
      </dialog>
    </>
  );
}
