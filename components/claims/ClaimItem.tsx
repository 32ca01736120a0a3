import './claim-item.css';
import type { Target } from '../../lib/extension/messages';
import { text, type TextKey } from '../../lib/interface-text';
import type { Claim } from '../../lib/report';
import { Icon } from '../parts/Icon';

/** What can be done with a claim of the list. */
export interface ClaimActions {
  readonly goTo: (target: Target) => void;
  readonly point: (target: Target | null) => void;
  readonly copy: (claim: Claim) => void;
  readonly putAside: (claim: Claim) => void;
}

const QUOTE_WORDS = { direct: 'quoteDirect', mixed: 'quoteMixed', indirect: 'quoteIndirect' } as const satisfies Record<
  Claim['quote'],
  TextKey
>;

/** A claim: what is said with its figures set off, how it is reported; leads to its place in the page. */
export function ClaimItem(props: { claim: Claim; doubtful: boolean; pointed: boolean; actions: ClaimActions }) {
  const { claim, actions } = props;
  const target: Target = { kind: 'claim', index: claim.attribution };
  const point = () => actions.point(target);
  const leave = () => actions.point(null);
  return (
    <li
      class={props.pointed ? 'claim pointed' : 'claim'}
      data-claim={claim.attribution}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocusIn={point}
      onFocusOut={leave}
    >
      <button type="button" class="claim-text" title={text('goToClaim')} onClick={() => actions.goTo(target)}>
        <span dir="auto" lang="en">
          {claim.content.map((pieces, i) => (
            <span key={i}>
              {i > 0 && ' … '}
              {pieces.map((piece, j) => (piece.figure === null ? piece.text : <b key={j}>{piece.text}</b>))}
            </span>
          ))}
        </span>
      </button>
      <div class="claim-foot">
        <span class="quiet">
          {claim.cue !== null && (
            <i dir="auto" lang="en">
              {claim.cue}
            </i>
          )}
          {claim.cue !== null && ' · '}
          {text(QUOTE_WORDS[claim.quote])}
          {claim.kind === 'belief' && ` · ${text('belief')}`}
          {props.doubtful && ` · ${text('doubtful')}`}
        </span>
        <span class="claim-actions">
          <Action icon="copy" label={text('copyClaim')} act={() => actions.copy(claim)} />
          <Action icon="remove" label={text('notAClaim')} act={() => actions.putAside(claim)} />
        </span>
      </div>
    </li>
  );
}

function Action({ icon, label, act }: { icon: 'copy' | 'remove'; label: string; act: () => void }) {
  return (
    <button type="button" class="icon-button" title={label} aria-label={label} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}
