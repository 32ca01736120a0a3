import './welcome.css';
import { text } from '../../lib/interface-text';
import { useSiteAccess } from '../panel/use-site-access';
import { useSettings } from '../settings/use-settings';
import { Choice } from './Choice';
import { Key } from './Key';
import { Sample } from './Sample';

/** The first page a reader sees: what it does, on a live sample; then the one choice. */
export function Welcome() {
  const settings = useSettings();
  const access = useSiteAccess();
  return (
    <main class="welcome">
      <header>
        <p class="brand">{text('extensionName')}</p>
        <h1>{text('welcomeTitle')}</h1>
        <p class="lead">{text('welcomeLead')}</p>
      </header>
      <section class="try-here" aria-labelledby="try-heading">
        <h2 id="try-heading">{text('welcomeSample')}</h2>
        <p class="quiet">{text('welcomeSampleHelp')}</p>
        <Sample />
      </section>
      {access && <Choice access={access} />}
      {settings && <Key looks={settings.settings.looks} />}
      <footer>
        <h2>{text('privacyHeading')}</h2>
        <p>
          {text('privacyOne')} {text('privacyTwo')} {text('privacyThree')}
        </p>
      </footer>
    </main>
  );
}
