import { text } from '../../lib/interface-text';
import { later } from '../parts/later';

const KeyBox = later(async () => (await import('./KeyBox')).KeyBox);

/** The list's keys, told in a box that a button or the question mark opens. */
export function KeyHelp({ isOpen, setOpen }: { isOpen: boolean; setOpen: (open: boolean) => void }) {
  return (
    <>
      <button type="button" class="text-button quiet keys-button" onClick={() => setOpen(true)}>
        {text('keysButton')} <kbd aria-hidden="true">?</kbd>
      </button>
      {isOpen && <KeyBox onClose={() => setOpen(false)} />}
    </>
  );
}
