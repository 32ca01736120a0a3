import type { LookSettings } from '../../lib/extension/settings/schema';
import { kindWords, text } from '../../lib/interface-text';
import type { SpeakerEntry } from '../../lib/report';
import { ArticleWords } from './ArticleText';
import { Swatch } from './Swatch';

/** A speaker's name as the article gives it, set apart from the words around it; words of ours for nobody. */
export const SpeakerName = ({ speaker }: { speaker: SpeakerEntry }) =>
  speaker.id === null ? <>{text('nobody')}</> : <ArticleWords>{speaker.name}</ArticleWords>;

/** What kind of source a speaker is, where that is not sure with "probably", and in what role they speak. */
export function SpeakerKind({ speaker, looks }: { speaker: SpeakerEntry; looks: LookSettings }) {
  return (
    <>
      <Swatch type={speaker.type} looks={looks} /> {kindWords(speaker.type, speaker.isTypeSure)}
      {speaker.role !== null && (
        <>
          {' · '}
          <ArticleWords>{speaker.role}</ArticleWords>
        </>
      )}
    </>
  );
}
