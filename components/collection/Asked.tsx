import { useState } from 'preact/hooks';
import { text } from '../../lib/interface-text';
import { LIMITS } from '../../lib/collection/schema/limits';

/** A question before something is done, with a field where it wants words; Escape is no. */
export function Asked(props: {
  words: string;
  /** What the field holds at first; absent: there is none. */
  field?: string;
  yes: string;
  onYes: (typed: string) => Promise<void>;
  onNo: () => void;
}) {
  const [typed, setTyped] = useState(props.field ?? '');
  return (
    <form
      class="row asked"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onYes(typed);
      }}
      onKeyDown={(event) => event.key === 'Escape' && props.onNo()}
    >
      {props.field === undefined ? (
        <span role="alert">{props.words}</span>
      ) : (
        <input
          class="field"
          aria-label={props.words}
          placeholder={props.words}
          maxLength={LIMITS.name}
          dir="auto"
          value={typed}
          ref={focus}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <button type="submit" class="button strong">
        {props.yes}
      </button>
      <button type="button" class="button" onClick={props.onNo}>
        {text('colCancel')}
      </button>
    </form>
  );
}

const focus = (field: HTMLInputElement | null) => field?.focus();
