import './speaker-card.css';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { plural, text, typeName } from '../../lib/interface-text';
import type { SpeakerEntry } from '../../lib/report';
import { hueStyle } from '../parts/looks';
import { SpeakerKind, SpeakerName } from '../parts/Speaker';
import { ClaimItem, type ClaimActions } from './ClaimItem';

/** A speaker with their claims. */
export function SpeakerCard(props: {
  speaker: SpeakerEntry;
  /** Claims of this speaker in all; the entry may hold only the first of them. */
  count: number;
  looks: LookSettings;
  doubtfulBelow: number;
  pointed: number | null;
  actions: ClaimActions;
}) {
  const { speaker, looks, pointed } = props;
  const id = `speaker-${speaker.id ?? 'nobody'}`;
  return (
    <section class="speaker" aria-labelledby={id} style={hueStyle(speaker.type, looks)}>
      <h3 id={id}>
        <SpeakerName speaker={speaker} />
        <span class="speaker-count quiet numerals"> {plural('claims', props.count)}</span>
      </h3>
      <p class="speaker-kind quiet" title={reason(speaker)}>
        <SpeakerKind speaker={speaker} looks={looks} />
      </p>
      <ul>
        {speaker.claims.map((claim) => (
          <ClaimItem
            key={claim.attribution}
            claim={claim}
            doubtful={claim.confidence < props.doubtfulBelow}
            pointed={pointed === claim.attribution}
            actions={props.actions}
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
