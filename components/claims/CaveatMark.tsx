import './caveats.css';
import type { CaveatKind } from '../../lib/analysis/contract';
import { text, type TextKey } from '../../lib/interface-text';
import { Icon } from '../parts/Icon';

const WORDS = {
  unverified: 'caveatUnverified',
  declined: 'caveatDeclined',
  unreached: 'caveatUnreached',
} as const satisfies Record<CaveatKind, TextKey>;

/** What kind of gap a caveat leaves, by shape and word. */
export function CaveatMark({ kind }: { kind: CaveatKind }) {
  return (
    <span class="caveat-mark">
      <Icon name={kind} /> {text(WORDS[kind])}
    </span>
  );
}
