import { percent, text, typeName } from '../../lib/interface-text';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { Report } from '../../lib/report';
import { hueStyle } from '../parts/looks';

/** One bar: whose words the article carries, by type, and what it says in its own voice. Readable as text too. */
export function SharesBar({ report, looks }: { report: Report; looks: LookSettings }) {
  const shares = report.types.filter(({ share }) => share > 0);
  const words = [
    ...shares.map(({ type, share }) => text('shareOf', typeName(type), percent(share))),
    text('shareOf', text('ownVoice'), percent(report.ownVoice.share)),
  ];
  return (
    <div
      class="shares"
      role="img"
      aria-label={`${text('sharesHeading')}: ${words.join('; ')}`}
      title={words.join('\n')}
    >
      {shares.map(({ type, share }) => (
        <span key={type} class="share" style={{ ...hueStyle(type, looks), flexGrow: String(share) }} />
      ))}
      <span class="share own-voice" style={{ flexGrow: String(report.ownVoice.share) }} />
    </div>
  );
}
