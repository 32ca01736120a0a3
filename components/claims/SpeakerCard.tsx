import './speaker-card.css';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { plural, text, typeName } from '../../lib/interface-text';
import type { SpeakerEntry } from '../../lib/report';
import { Icon } from '../parts/Icon';
import { hueStyle } from '../parts/looks';
import { SpeakerKind, SpeakerName } from '../parts/Speaker';
import { ClaimItem, type Surroundings } from './ClaimItem';
import type { ListActions } from './Claims';

/** A speaker with their claims. */
export function SpeakerCard(props: {
  /** Number of the section it stands in: a speaker can stand in several. */
  section: number;
  speaker: SpeakerEntry;
  /** Claims of this speaker in all; the entry may hold only the first of them. */
  count: number;
  looks: LookSettings;
  doubtfulBelow: number;
  pointed: number | null;
  focused: string | null;
  opened: ReadonlySet<number>;
  onOpen: (attribution: number, open: boolean) => void;
  surroundings: Surroundings;
  actions: ListActions;
}) {
  const { speaker, looks, pointed, actions } = props;
  const id = `speaker-${props.section}-${speaker.id ?? 'nobody'}`;
  const isFocused = speaker.id !== null && speaker.id === props.focused;
  return (
    <section class="speaker" aria-labelledby={id} style={hueStyle(speaker.type, looks)}>
      <header class="speaker-head">
        <div class="speaker-who">
          <h3 id={id}>
            <SpeakerName speaker={speaker} />
          </h3>
          <span class="speaker-kind quiet" title={reason(speaker)}>
            <SpeakerKind speaker={speaker} looks={looks} />
          </span>
        </div>
        <span class="speaker-count quiet numerals">
          {speaker.id !== null && (
            <button
              type="button"
              class="icon-button"
              aria-pressed={isFocused}
              title={text('focusOn', speaker.name)}
              aria-label={text('focusOn', speaker.name)}
              onClick={() => actions.focus(isFocused ? null : speaker.id)}
            >
              <Icon name="focus" />
            </button>
          )}
          {props.count > 1 && plural('claims', props.count)}
        </span>
      </header>
      <ul>
        {speaker.claims.map((claim) => (
          <ClaimItem
            key={claim.attribution}
            claim={claim}
            surroundings={props.surroundings}
            doubtful={claim.confidence < props.doubtfulBelow}
            pointed={pointed === claim.attribution}
            open={props.opened.has(claim.attribution)}
            onOpen={(open) => props.onOpen(claim.attribution, open)}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

/** Why this kind: the words of the article it goes by. */
function reason({ type, evidence }: SpeakerEntry): string | undefined {
  const words = evidence.flatMap(({ words }) => (words === null ? [] : [`“${words}”`]));
  return words.length > 0 ? text('whyKind', typeName(type), words.slice(0, 3).join(', ')) : undefined;
}
