import './claim-item.css';
import type { Target } from '../../lib/extension/messages';
import { text } from '../../lib/interface-text';
import type { Claim } from '../../lib/report';
import { isSourceSetOff, leadsOverSource } from '../../lib/report/cue-words';
import type { SentencePart } from '../../lib/report/sentence-parts';
import { ActMark } from '../parts/ActMark';
import { ArticlePassage } from '../parts/ArticleText';
import { Icon } from '../parts/Icon';
import { ClaimNotes } from './ClaimNotes';
import { Sentence } from './Sentence';

/** What can be done with a claim of the list. */
export interface ClaimActions {
  readonly goTo: (target: Target) => void;
  readonly point: (target: Target | null) => void;
  readonly copy: (claim: Claim) => void;
  readonly putAside: (claim: Claim) => void;
}

/** The words around a claim: as many as a short one needs, and its whole sentence. */
export interface Surroundings {
  readonly enough: (claim: Claim) => SentencePart[];
  readonly whole: (claim: Claim) => SentencePart[];
}

/**
 * A claim: what somebody does by it, the reporting words, then what is said, its figures set off. Opens to its whole sentence
 * and leads to its place in the page. One stop for the Tab key; what can be done with it has keys of its own.
 */
export function ClaimItem(props: {
  claim: Claim;
  surroundings: Surroundings;
  doubtful: boolean;
  pointed: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  actions: ClaimActions;
}) {
  const { claim, actions, open } = props;
  const target: Target = { kind: 'claim', index: claim.attribution };
  const point = () => actions.point(target);
  const leave = () => actions.point(null);
  const toggle = () => {
    if (!open) actions.goTo(target);
    props.onOpen(!open);
  };
  const putAside = () => {
    // Brought back, it is as it was in the list.
    props.onOpen(false);
    actions.putAside(claim);
  };
  return (
    <li
      class={props.pointed ? 'claim pointed' : 'claim'}
      data-claim={claim.attribution}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocusIn={point}
      onFocusOut={leave}
    >
      <button type="button" class="claim-text" aria-expanded={open} title={text('goToClaim')} onClick={toggle}>
        <ArticlePassage>
          <ActMark act={claim.act} />
          <ClaimWords claim={claim} surroundings={props.surroundings} open={open} />
        </ArticlePassage>
        <ClaimNotes claim={claim} doubtful={props.doubtful} open={open} />
      </button>
      <button
        type="button"
        class="icon-button claim-copy"
        tabIndex={-1}
        title={text('copyClaim')}
        aria-label={text('copyClaim')}
        onClick={() => actions.copy(claim)}
      >
        <Icon name="copy" />
      </button>
      {open && (
        <p class="claim-actions">
          <button type="button" class="text-button" onClick={() => actions.copy(claim)}>
            {text('copyClaim')}
          </button>
          <button type="button" class="text-button" onClick={putAside}>
            {text('notAClaim')}
          </button>
        </p>
      )}
    </li>
  );
}

/** The claim in its sentence where it is open, in enough of it where it says too little alone; else by itself. */
function ClaimWords({ claim, surroundings, open }: { claim: Claim; surroundings: Surroundings; open: boolean }) {
  if (open) return <Sentence parts={surroundings.whole(claim)} />;
  if (claim.isFragment) return <Sentence parts={surroundings.enough(claim)} />;
  return (
    <>
      {claim.cue !== null && (
        <>
          <i class="cue">{claim.cue}</i>{' '}
          {leadsOverSource(claim.spans) && `${claim.source}${isSourceSetOff(claim.spans) ? ',' : ''} `}
        </>
      )}
      {claim.content.map((pieces, i) => (
        <span key={i}>
          {i > 0 && ' … '}
          {pieces.map((piece, j) => (piece.figure === null ? piece.text : <b key={j}>{piece.text}</b>))}
        </span>
      ))}
    </>
  );
}
