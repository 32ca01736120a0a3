import './article-details.css';
import { useEffect, useState } from 'preact/hooks';
import type { KeptArticle } from '../../lib/collection/schema/records';
import { keptArticle, type Kept } from '../../lib/collection/store';
import { text } from '../../lib/interface-text';
import type { CollectionsHandle } from './use-collections';

/** All that is kept of an article: day and outlet, which the reader can set right, and its text with the claims marked. */
export function ArticleDetails(props: {
  id: string;
  /** Offset of a claim to be scrolled to. */
  shown: number | null;
  attempt: CollectionsHandle['attempt'];
  onChange: (change: Partial<Pick<KeptArticle, 'day' | 'outlet'>>) => void;
}) {
  const { id, shown, attempt, onChange } = props;
  const [kept, setKept] = useState<Kept>();
  useEffect(() => void attempt(async () => setKept(await keptArticle(id))), [id, attempt]);
  if (!kept) return null;
  const { article } = kept;
  return (
    <section class="article-details">
      <div class="row">
        <label>
          {text('colDay')}{' '}
          <input
            class="field"
            type="date"
            value={article.day}
            onChange={(event) => onChange({ day: event.currentTarget.value })}
          />
        </label>
        <label>
          {text('colOutlet')}{' '}
          <input
            class="field"
            dir="auto"
            value={article.outlet}
            onChange={(event) => onChange({ outlet: event.currentTarget.value.trim() })}
          />
        </label>
        {article.file !== '' && <span class="quiet">{text('colFromFile', article.file)}</span>}
      </div>
      <p class="quiet">{text(article.whole ? 'colWholeKept' : 'colPartsKept')}</p>
      <div class="kept-text" lang="en" dir="auto">
        {paragraphs(kept).map((pieces, i) => (
          <p key={i}>
            {pieces.map(({ words, isClaim, start, end }) => {
              if (!isClaim) return words;
              const isShown = shown !== null && start <= shown && shown < end;
              return isShown ? (
                <mark class="shown" ref={scrollTo}>
                  {words}
                </mark>
              ) : (
                <mark>{words}</mark>
              );
            })}
          </p>
        ))}
      </div>
    </section>
  );
}

const scrollTo = (mark: HTMLElement | null) => mark?.scrollIntoView({ block: 'center' });

interface TextPiece {
  readonly words: string;
  readonly isClaim: boolean;
  readonly start: number;
  readonly end: number;
}

/** The kept text by paragraphs, cut where claims begin and end; what was not kept is left out. */
function paragraphs({ reading: { analysis } }: Kept): TextPiece[][] {
  const isClaim = new Uint8Array(analysis.text.length);
  for (const { content } of analysis.attributions) for (const { start, end } of content) isClaim.fill(1, start, end);
  const found: TextPiece[][] = [];
  for (const { 0: line, index } of analysis.text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const pieces: TextPiece[] = [];
    for (let at = 0; at < line.length;) {
      const mark = isClaim[index + at];
      let to = at + 1;
      while (to < line.length && isClaim[index + to] === mark) to++;
      pieces.push({
        words: line.slice(at, to).replace(/ {3,}/g, ' … '),
        isClaim: mark === 1,
        start: index + at,
        end: index + to,
      });
      at = to;
    }
    found.push(pieces);
  }
  return found;
}
