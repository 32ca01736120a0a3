import './speakers.css';
import { useMemo } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { JoinedSpeaker, Suggestion } from '../../lib/collection/joins';
import type { KeptArticle } from '../../lib/collection/schema/records';
import { decide, undecide } from '../../lib/collection/store';
import type { Collected } from '../../lib/collection/view/build';
import type { CollectionFilter } from '../../lib/collection/view/filter';
import { text, typeName } from '../../lib/interface-text';
import { Swatch } from '../parts/Swatch';
import { useGrowing } from '../parts/use-growing';
import { JoinedSpeakerItem } from './JoinedSpeakerItem';
import type { CollectionsHandle } from './use-collections';
import { reasonWords } from './words';

/** The speakers of a collection: first those that might be one, to be said by the reader; then everybody. */
export function Speakers(props: {
  collection: string;
  collected: Collected | undefined;
  looks: LookSettings;
  attempt: CollectionsHandle['attempt'];
  onClaims: (change: Partial<CollectionFilter>) => void;
}) {
  const { collection, collected, looks, attempt, onClaims } = props;
  const bySize = useMemo(
    () => collected?.speakers.toSorted((a, b) => b.members.length - a.members.length) ?? [],
    [collected],
  );
  const articles = useMemo(() => new Map(collected?.articles.map((each) => [each.id, each])), [collected]);
  const { drawn, end, grow } = useGrowing(bySize.length);
  if (!collected)
    return (
      <p class="quiet" role="status">
        {text('colCounting')}
      </p>
    );
  const { suggestions, apart } = collected;
  const say = (pairs: readonly (readonly [string, string])[], same: boolean) =>
    void attempt(() => decide(collection, pairs, same));
  return (
    <>
      {suggestions.length > 0 && (
        <section class="suggestions">
          <h2>{text('colSuggestions')}</h2>
          <ul>
            {suggestions.slice(0, 50).map((suggestion) => (
              <SuggestionItem
                key={`${suggestion.one.id} ${suggestion.other.id}`}
                suggestion={suggestion}
                articles={articles}
                looks={looks}
                onSay={(same) => say([[suggestion.one.id, suggestion.other.id]], same)}
              />
            ))}
          </ul>
        </section>
      )}
      {apart.length > 0 && (
        <section class="apart">
          <h2>{text('colApart')}</h2>
          <ul>
            {apart.map(({ one, other, pairs }) => (
              <li key={`${one.id} ${other.id}`} class="row">
                <bdi lang="en">{one.name}</bdi> · <bdi lang="en">{other.name}</bdi>
                <button type="button" class="button" onClick={() => void attempt(() => undecide(collection, pairs))}>
                  {text('colUndo')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{text('colTabSpeakers')}</h2>
      <p class="quiet">{text('colJoinHelp')}</p>
      <ul>
        {bySize.slice(0, drawn).map((speaker) => (
          <JoinedSpeakerItem
            key={speaker.id}
            speaker={speaker}
            articles={articles}
            looks={looks}
            onApart={(key) =>
              say(
                speaker.members.filter((other) => other.key !== key).map((other) => [key, other.key]),
                false,
              )
            }
            onClaims={() => onClaims({ speaker: speaker.id })}
          />
        ))}
      </ul>
      {drawn < bySize.length && (
        <button type="button" class="button" ref={end} onClick={grow}>
          {text('colMore')}
        </button>
      )}
    </>
  );
}

function SuggestionItem(props: {
  suggestion: Suggestion;
  articles: ReadonlyMap<string, KeptArticle>;
  looks: LookSettings;
  onSay: (same: boolean) => void;
}) {
  const { one, other, reason } = props.suggestion;
  return (
    <li class="suggestion">
      <p>
        {[one, other].map((speaker) => (
          <span key={speaker.id} class="candidate">
            <Swatch type={speaker.type} looks={props.looks} />{' '}
            <b lang="en">
              <bdi>{speaker.name}</bdi>
            </b>{' '}
            <span class="quiet">
              {speaker.role === null ? typeName(speaker.type) : <bdi lang="en">{speaker.role}</bdi>} ·{' '}
              <bdi>{titleOf(speaker, props.articles)}</bdi>
            </span>
          </span>
        ))}
      </p>
      <div class="row">
        <span class="quiet">{reasonWords(reason)}</span>
        <button type="button" class="button" onClick={() => props.onSay(true)}>
          {text('colSame')}
        </button>
        <button type="button" class="button" onClick={() => props.onSay(false)}>
          {text('colNotSame')}
        </button>
      </div>
    </li>
  );
}

const titleOf = ({ members }: JoinedSpeaker, articles: ReadonlyMap<string, KeptArticle>) =>
  articles.get(members[0]!.article)?.title ?? '';
