import './caveats.css';
import { plural, text } from '../../lib/interface-text';
import type { CaveatEntry } from '../../lib/report';
import type { SentencePart } from '../../lib/report/sentence-parts';
import { ArticlePassage, ArticleWords } from '../parts/ArticleText';
import { CaveatMark } from './CaveatMark';
import type { ClaimActions } from './ClaimItem';
import { Sentence } from './Sentence';

/** What the article says it could not find out, folded to a line: each leads to its place in the page. */
export function Caveats(props: {
  caveats: readonly CaveatEntry[];
  sentenceOf: (caveat: CaveatEntry) => SentencePart[];
  actions: Pick<ClaimActions, 'goTo' | 'point'>;
}) {
  const { caveats, actions } = props;
  return (
    <details class="caveats">
      <summary title={text('caveatsHelp')}>{plural('caveats', caveats.length)}</summary>
      <ul>
        {caveats.map((caveat) => {
          const target = { kind: 'caveat', index: caveat.index } as const;
          return (
            <li key={caveat.index}>
              <button
                type="button"
                class="claim-text"
                title={text('goToClaim')}
                data-caveat={caveat.index}
                onClick={() => actions.goTo(target)}
                onMouseEnter={() => actions.point(target)}
                onMouseLeave={() => actions.point(null)}
              >
                <CaveatMark kind={caveat.kind} />
                {caveat.speaker && (
                  <>
                    {' · '}
                    <ArticleWords>{caveat.speaker.name}</ArticleWords>
                  </>
                )}
                <ArticlePassage>
                  <Sentence parts={props.sentenceOf(caveat)} />
                </ArticlePassage>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
