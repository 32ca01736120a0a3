import { text } from '../../lib/interface-text';
import type { SettingsHandle } from '../settings/use-settings';
import { Section } from './Section';
import { Toggle } from './Toggle';

/** What shows outside the text: on the toolbar and at the page's edge. */
export function Display({ settings }: { settings: SettingsHandle }) {
  const { badge, overview } = settings.settings.looks;
  const set = (looks: { badge: boolean } | { overview: boolean }) =>
    settings.change((before) => ({ ...before, looks: { ...before.looks, ...looks } }));
  return (
    <Section heading={text('displayHeading')}>
      <Toggle label={text('badgeLabel')} on={badge} onChange={(badge) => set({ badge })} />
      <Toggle label={text('overviewLabel')} on={overview} onChange={(overview) => set({ overview })} />
    </Section>
  );
}
