import { useState } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { JoinedSpeaker } from '../../lib/collection/joins';
import type { KeptArticle } from '../../lib/collection/schema/records';
import { text, typeName } from '../../lib/interface-text';
import { hueStyle } from '../parts/looks';
import { Swatch } from '../parts/Swatch';
import { ArticleTitle } from './Articles';
import { dayWords, reasonWords } from './words';

/** One speaker with the articles they speak in; each can be taken out of the join. */
export function JoinedSpeakerItem(props: {
  speaker: JoinedSpeaker;
  articles: ReadonlyMap<string, KeptArticle>;
  looks: LookSettings;
  onApart: (key: string) => void;
  onClaims: () => void;
}) {
  const { speaker, articles, looks } = props;
  const [isOpen, setOpen] = useState(false);
  const { members, reason } = speaker;
  return (
    <li class="joined-speaker" style={hueStyle(speaker.type, looks)}>
      <p>
        <Swatch type={speaker.type} looks={looks} />{' '}
        <b lang="en">
          <bdi>{speaker.name}</bdi>
        </b>{' '}
        <span class="quiet">
          {typeName(speaker.type)}
          {speaker.role !== null && (
            <>
              {' · '}
              <bdi lang="en">{speaker.role}</bdi>
            </>
          )}
        </span>
      </p>
      <div class="row">
        {reason !== null && (
          <button type="button" class="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {text('colInArticles', new Set(members.map(({ article }) => article)).size)} · {reasonWords(reason)}
          </button>
        )}
        <button type="button" class="text-button" onClick={props.onClaims}>
          {text('colShowClaims')}
        </button>
      </div>
      {isOpen && reason !== null && (
        <ul class="members">
          {members.map((member) => {
            const article = articles.get(member.article);
            return (
              <li key={member.key} class="row">
                <bdi lang="en">{member.name}</bdi>
                <span class="quiet">
                  {typeName(member.type)}
                  {member.role !== null && ' · '}
                  <bdi lang="en">{member.role}</bdi>
                  {article && (
                    <>
                      {' · '}
                      {dayWords(article.day)} · <ArticleTitle article={article} />
                    </>
                  )}
                </span>
                <button type="button" class="button" onClick={() => props.onApart(member.key)}>
                  {text('colNotSame')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
