import { percent, text } from '../../lib/interface-text';
import type { SettingsHandle } from '../settings/use-settings';
import { Section } from './Section';
import { Toggle } from './Toggle';

/** What counts as an attribution to be shown. */
export function Counts({ settings }: { settings: SettingsHandle }) {
  const { beliefs, threshold } = settings.settings.looks;
  const set = (looks: { beliefs: boolean } | { threshold: number }) =>
    settings.change((before) => ({ ...before, looks: { ...before.looks, ...looks } }));
  return (
    <Section heading={text('countsHeading')}>
      <Toggle
        label={text('beliefsLabel')}
        help={text('beliefsHelp')}
        on={beliefs}
        onChange={(beliefs) => set({ beliefs })}
      />
      <label>
        {text('thresholdLabel')}
        <span class="quiet help numerals">{text('thresholdHelp', percent(threshold))}</span>
        <input
          type="range"
          min={0}
          max={0.95}
          step={0.05}
          value={threshold}
          aria-valuetext={percent(threshold)}
          onChange={(event) => set({ threshold: event.currentTarget.valueAsNumber })}
        />
      </label>
    </Section>
  );
}
