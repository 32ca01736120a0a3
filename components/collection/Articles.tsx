import { useState } from 'preact/hooks';
import { groupBy } from '../../lib/collection/group';
import type { KeptArticle } from '../../lib/collection/schema/records';
import { changeArticle, deleteArticles } from '../../lib/collection/store';
import { text } from '../../lib/interface-text';
import { useGrowing } from '../parts/use-growing';
import { ArticleDetails } from './ArticleDetails';
import type { Place } from './PlaceLink';
import type { CollectionsHandle } from './use-collections';
import { dayWords } from './words';

/** The articles of a collection, latest day first. */
export function Articles(props: {
  articles: readonly KeptArticle[] | undefined;
  /** A place to be shown in the kept text of its article. */
  place: Place | null;
  attempt: CollectionsHandle['attempt'];
}) {
  const { articles, place, attempt } = props;
  const { drawn, end, grow } = useGrowing(
    articles?.length ?? 0,
    place ? (articles?.findIndex(({ id }) => id === place.article) ?? -1) : -1,
  );
  const [opened, setOpened] = useState<string | null>(place?.article ?? null);
  if (!articles) return null;
  if (articles.length === 0) return <p class="empty">{text('colEmpty')}</p>;
  const versions = groupBy(articles, ({ address, file }) => address || file);
  return (
    <>
      <ul class="kept-articles">
        {articles.slice(0, drawn).map((article) => (
          <li key={article.id} class="kept-article">
            <p class="quiet when">
              <time dateTime={article.day}>{dayWords(article.day)}</time>
              {article.outlet !== '' && (
                <>
                  {' · '}
                  <bdi>{article.outlet}</bdi>
                </>
              )}
            </p>
            <h2>
              <ArticleTitle article={article} />
            </h2>
            <p class="quiet">
              {text('colCounts', article.claims, article.speakers, article.figures)}
              {(versions.get(article.address || article.file)?.length ?? 1) > 1 && (
                <> · {text('colVersion', new Date(article.read).toLocaleString(document.documentElement.lang))}</>
              )}
            </p>
            <div class="row">
              <button
                type="button"
                class="text-button"
                aria-expanded={opened === article.id}
                onClick={() => setOpened(opened === article.id ? null : article.id)}
              >
                {text('colDetails')}
              </button>
              <button
                type="button"
                class="text-button"
                onClick={() => void attempt(() => deleteArticles(article.collection, [article.id]))}
              >
                {text('colRemove')}
              </button>
            </div>
            {opened === article.id && (
              <ArticleDetails
                id={article.id}
                attempt={attempt}
                shown={place?.article === article.id ? place.start : null}
                onChange={(change) => void attempt(() => changeArticle(article.id, change))}
              />
            )}
          </li>
        ))}
      </ul>
      {drawn < articles.length && (
        <button type="button" class="button" ref={end} onClick={grow}>
          {text('colMore')}
        </button>
      )}
    </>
  );
}

/** An article's title, leading to its page where it has one. */
export function ArticleTitle({ article: { title, address } }: { article: KeptArticle }) {
  if (address === '') return <bdi lang="en">{title}</bdi>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" lang="en">
      <bdi>{title}</bdi>
    </a>
  );
}
