import { useEffect, useState } from 'preact/hooks';
import { changePreferences, readPreferences } from '../../lib/collection/keep/preferences';
import { text } from '../../lib/interface-text';

/** How much of an article is kept. */
export function Keeping() {
  const [whole, setWhole] = useState(false);
  useEffect(() => void readPreferences().then((preferences) => setWhole(preferences.whole)), []);
  return (
    <label>
      <input
        type="checkbox"
        data-whole
        checked={whole}
        onChange={(event) => {
          setWhole(event.currentTarget.checked);
          void changePreferences({ whole: event.currentTarget.checked });
        }}
      />{' '}
      {text('colWhole')}
    </label>
  );
}
