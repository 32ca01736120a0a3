import { useState } from 'preact/hooks';
import type { ReadingMode } from '../../lib/extension/messages';
import { text } from '../../lib/interface-text';
import type { Report } from '../../lib/report';
import { Icon } from '../parts/Icon';
import { later } from '../parts/later';
import type { SettingsHandle } from '../settings/use-settings';
import { KindChips } from './KindChips';

const ReadingModes = later(async () => (await import('./ReadingModes')).ReadingModes);
const Kinds = later(async () => (await import('./Kinds')).Kinds);

/** What is marked in the page: the kinds as chips; folded below, the ways to read and a table of the kinds. */
export function Marks(props: {
  report: Report;
  settings: SettingsHandle;
  host: string | null;
  mode: ReadingMode;
  onMode: (mode: ReadingMode) => void;
}) {
  const { report, settings, host } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="marks" aria-label={text('kindsHeading')}>
      <KindChips report={report} settings={settings} host={host}>
        <button
          type="button"
          class="kind-chip marks-more"
          aria-expanded={isOpen}
          data-marks
          onClick={() => setOpen(!isOpen)}
        >
          {text('marksFold')} <Icon name="fold" />
        </button>
      </KindChips>
      {isOpen && (
        <>
          <ReadingModes mode={props.mode} onMode={props.onMode} />
          <Kinds report={report} settings={settings} host={host} />
        </>
      )}
    </section>
  );
}
