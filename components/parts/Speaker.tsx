import type { LookSettings } from '../../lib/extension/settings/schema';
import { text, typeName } from '../../lib/interface-text';
import type { SpeakerEntry } from '../../lib/report';
import { Swatch } from './Swatch';

/** A speaker's name as the article gives it, set apart from the words around it; words of ours for nobody. */
export const SpeakerName = ({ speaker }: { speaker: SpeakerEntry }) =>
  speaker.id === null ? <>{text('nobody')}</> : <bdi lang="en">{speaker.name}</bdi>;

/** What kind of source a speaker is, and in what role they speak. */
export function SpeakerKind({ speaker, looks }: { speaker: SpeakerEntry; looks: LookSettings }) {
  return (
    <>
      <Swatch type={speaker.type} looks={looks} /> {typeName(speaker.type)}
      {speaker.role !== null && (
        <>
          {' · '}
          <bdi lang="en">{speaker.role}</bdi>
        </>
      )}
    </>
  );
}
