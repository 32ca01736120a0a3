import { useState } from 'preact/hooks';
import { allowEverywhere, disallowEverywhere, type SiteAccess } from '../../lib/extension/page-access';
import { plural, text } from '../../lib/interface-text';

/**
 * The one choice: only on a click, or on all sites. The pair shows what the browser allows now, not what was clicked:
 * nothing is asked of the browser before the reader chooses, and taking the choice back takes the leave back.
 */
export function Choice({ access }: { access: SiteAccess }) {
  // A new object each time: a refusal has to set the pair back to what is so, though nothing else has changed.
  const [{ refused }, setAsked] = useState({ refused: false });
  const choose = async (isEverywhere: boolean) => {
    // First thing in the click, as browsers want it.
    const done = await (isEverywhere ? allowEverywhere() : disallowEverywhere());
    setAsked({ refused: isEverywhere && !done });
  };
  return (
    <section class="choice" aria-labelledby="choice-heading">
      <h2 id="choice-heading">{text('welcomeChoice')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="choice-heading">
        {[false, true].map((isEverywhere) => (
          <div key={String(isEverywhere)} class="choice-card">
            <label>
              <input
                type="radio"
                name="access"
                data-access={isEverywhere ? 'all' : 'ask'}
                checked={access.everywhere === isEverywhere}
                onClick={() => void choose(isEverywhere)}
              />
              {isEverywhere ? text('welcomeAll') : text('welcomeAsk')}
            </label>
            <p class="quiet">{isEverywhere ? text('welcomeAllHelp') : text('welcomeAskHelp')}</p>
          </div>
        ))}
      </div>
      <p role="status" class="chosen">
        {refused && text('accessRefused')} {access.everywhere ? text('welcomeChosenAll') : text('welcomeChosenAsk')}{' '}
        {!access.everywhere && access.sites.length > 0 && plural('welcomeSites', access.sites.length)}
      </p>
      <p class="quiet">
        {text('welcomeLater')} {text('welcomePin')}
      </p>
    </section>
  );
}
