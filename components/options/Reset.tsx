import { useState } from 'preact/hooks';
import { resetSettings } from '../../lib/extension/settings';
import { text } from '../../lib/interface-text';
import { Notice } from '../parts/Notice';
import { Section } from './Section';

/** Forgets all settings, after asking once more. */
export function Reset() {
  const [asking, setAsking] = useState(false);
  const [said, say] = useState('');
  const reset = async () => {
    const done = await resetSettings();
    setAsking(false);
    say(done.ok ? text('resetDone') : text('changeUnwritable'));
  };
  return (
    <Section heading={text('resetHeading')}>
      {asking ? (
        <div class="option-row" role="alert">
          <span>{text('resetAsk')}</span>
          <button type="button" class="button strong" data-reset onClick={() => void reset()}>
            {text('resetYes')}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {text('importCancel')}
          </button>
        </div>
      ) : (
        <div>
          <button type="button" class="button" data-ask-reset onClick={() => setAsking(true)}>
            {text('resetButton')}
          </button>
        </div>
      )}
      <Notice>{said}</Notice>
    </Section>
  );
}
