import { useEffect, useState } from 'preact/hooks';
import type { Speaker } from '../../lib/analysis/contract';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { text, typeName } from '../../lib/interface-text';
import { EngineClient } from '../../lib/page-session/engine-client';
import { Swatch } from '../parts/Swatch';
import { failureWords } from '../states/failure-words';
import type { Rule } from './RuleForm';

/** Rule of the evidence where a reader's own source decided. */
const OWN_RULE = 'reader';

/** Reads a sentence by the real engine with the reader's own sources, and says who is found in it as what. */
export function TrySentence({ rules, looks }: { rules: readonly Rule[]; looks: LookSettings }) {
  const [sentence, setSentence] = useState('');
  const [speakers, setSpeakers] = useState<readonly Speaker[]>();
  const [said, say] = useState('');
  const [ending] = useState(() => new AbortController());
  const [engine] = useState(() => new EngineClient(ending.signal));
  useEffect(() => () => ending.abort(), [ending]);

  const tryIt = async () => {
    const wanted = { text: sentence.trim() || text('trySample'), language: 'en', rules: [...rules] };
    const answer = await engine.analyze(wanted, () => undefined);
    if (!answer) return;
    setSpeakers(answer.ok ? answer.analysis.speakers : []);
    if (!answer.ok) say(failureWords(answer.failure).title);
    else say(answer.analysis.speakers.length === 0 ? text('tryNothing') : '');
  };

  return (
    <form
      class="try"
      onSubmit={(event) => {
        event.preventDefault();
        void tryIt();
      }}
    >
      <h3>{text('tryHeading')}</h3>
      <div class="option-row">
        <input
          class="field grow"
          lang="en"
          dir="auto"
          maxLength={1000}
          placeholder={text('trySample')}
          aria-label={text('tryLabel')}
          value={sentence}
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {text('tryButton')}
        </button>
      </div>
      <div role="status" class="try-result">
        {said}
        {speakers?.map((speaker) => (
          <p key={speaker.id}>
            <Swatch type={speaker.type} looks={looks} /> <bdi lang="en">{speaker.name}</bdi>: {typeName(speaker.type)}
            {speaker.evidence[0]?.rule === OWN_RULE && <span class="quiet"> ({text('tryOwn')})</span>}
          </p>
        ))}
      </div>
    </form>
  );
}
