import { useState } from 'preact/hooks';
import { allowEverywhere, type SiteAccess } from '../../lib/extension/page-access';
import { text } from '../../lib/interface-text';

/** The one choice: only on a click, or on all sites. Nothing is asked of the browser before the reader chooses. */
export function Choice({ access }: { access: SiteAccess }) {
  const [said, say] = useState('');
  const chooseAll = async () => {
    const allowed = await allowEverywhere();
    say(allowed ? text('welcomeChosenAll') : text('accessRefused'));
  };
  return (
    <section class="choice" aria-labelledby="choice-heading">
      <h2 id="choice-heading">{text('welcomeChoice')}</h2>
      <div class="choices">
        <div>
          <button type="button" class="button strong" onClick={() => say(text('welcomeChosenAsk'))}>
            {text('welcomeAsk')}
          </button>
          <p class="quiet">{text('welcomeAskHelp')}</p>
        </div>
        <div>
          <button type="button" class="button" data-allow-all onClick={() => void chooseAll()}>
            {text('welcomeAll')}
          </button>
          <p class="quiet">{text('welcomeAllHelp')}</p>
        </div>
      </div>
      <p role="status" class="chosen">
        {said || (access.everywhere ? text('welcomeChosenAll') : '')}
      </p>
      <p class="quiet">
        {text('welcomeLater')} {text('welcomePin')}
      </p>
    </section>
  );
}
