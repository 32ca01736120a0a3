import './options.css';
import { text } from '../../lib/interface-text';
import { useSiteAccess } from '../panel/use-site-access';
import { useSettings } from '../settings/use-settings';
import { SettingsProblems } from '../states/SettingsProblems';
import { Counts } from './Counts';
import { Display } from './Display';
import { KindTable } from './KindTable';
import { OwnSources } from './OwnSources';
import { Keeping } from '../collection/Keeping';
import { Privacy } from './Privacy';
import { Reset } from './Reset';
import { Section } from './Section';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { Transfer } from './Transfer';

/** The settings page, from what readers change most to what they change once. */
export function Options() {
  const settings = useSettings();
  const access = useSiteAccess();
  return (
    <main class="options">
      <h1>{text('optionsTitle')}</h1>
      {settings && (
        <>
          <SettingsProblems settings={settings} />
          <KindTable settings={settings} />
          <Counts settings={settings} />
          <OwnSources settings={settings} />
          {access && <Sites settings={settings} access={access} />}
          <Display settings={settings} />
          <Section heading={text('colTitle')}>
            <Keeping />
          </Section>
          <Shortcuts />
          <Transfer settings={settings} />
          <Reset />
          <Privacy />
        </>
      )}
    </main>
  );
}
