import './act-mark.css';
import type { Act } from '../../lib/analysis/contract';
import { interfaceDirection, text, type TextKey } from '../../lib/interface-text';
import { Icon, type IconName } from './Icon';

const MARKS = {
  denies: { words: 'actDenies', icon: 'denies' },
  accuses: { words: 'actAccuses', icon: 'accuses' },
  demands: { words: 'actDemands', icon: 'demands' },
  promises: { words: 'actPromises', icon: 'promises' },
  estimates: { words: 'actEstimates', icon: 'estimates' },
} as const satisfies Record<Exclude<Act, 'says'>, { words: TextKey; icon: IconName }>;

/** What somebody does by saying a thing, told by word and shape; nothing where they just say it. */
export function ActMark({ act }: { act: Act | null }) {
  if (act === null || act === 'says') return null;
  const { words, icon } = MARKS[act];
  return (
    <>
      <span class="act" data-act={act} dir={interfaceDirection()}>
        <Icon name={icon} /> {text(words)}
      </span>{' '}
    </>
  );
}
