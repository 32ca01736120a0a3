import './collected-claim.css';
import { useState } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { LIMITS } from '../../lib/collection/schema/limits';
import type { Mark } from '../../lib/collection/schema/records';
import { tagsIn } from '../../lib/collection/store';
import type { CollectedClaim } from '../../lib/collection/view/build';
import { text, typeName } from '../../lib/interface-text';
import { ActMark } from '../parts/ActMark';
import { hueStyle } from '../parts/looks';
import { Swatch } from '../parts/Swatch';
import { ArticleTitle } from './Articles';
import { PlaceLink } from './PlaceLink';
import { dayWords } from './words';

type Change = Partial<Pick<Mark, 'star' | 'note' | 'tags'>>;

/** One claim: when and where, who, how and what; with the reader's star, note and tags. */
export function CollectedClaimItem(props: {
  claim: CollectedClaim;
  mark: Mark | undefined;
  looks: LookSettings;
  onMark: (change: Change) => void;
}) {
  const { claim, mark, looks } = props;
  const { article, row, speakers } = claim;
  const [isEditing, setEditing] = useState(false);
  const type = speakers[0]?.type ?? 'unnamed';
  return (
    <li class="collected-claim" style={hueStyle(type, looks)}>
      <p class="quiet when">
        <time dateTime={article.day}>{dayWords(article.day)}</time>
        {article.outlet !== '' && ' · '}
        <bdi>{article.outlet}</bdi> · <ArticleTitle article={article} />
      </p>
      <p class="said">
        <Swatch type={type} looks={looks} />{' '}
        <b>{speakers.length === 0 ? text('nobody') : speakers.map(({ name }) => name).join(', ')}</b>{' '}
        <span class="quiet">{typeName(type)}</span> <ActMark act={row.act} />{' '}
        {row.cue !== null && (
          <i lang="en">
            <bdi>{row.cue}</bdi>
          </i>
        )}
      </p>
      <p class="claimed" lang="en" dir="auto">
        <PlaceLink article={article} claim={row}>
          {row.words}
        </PlaceLink>
      </p>
      {mark && (mark.note !== '' || mark.tags.length > 0) && !isEditing && (
        <p class="noted" dir="auto">
          {mark.tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}{' '}
          {mark.note}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="text-button star"
          aria-pressed={mark?.star ?? false}
          onClick={() => props.onMark({ star: !mark?.star })}
        >
          <span aria-hidden="true">{mark?.star ? '★' : '☆'}</span> {text('colStar')}
        </button>
        <button type="button" class="text-button" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
          {text('colNoteAndTags')}
        </button>
      </div>
      {isEditing && <MarkForm mark={mark} onMark={props.onMark} />}
    </li>
  );
}

/** Note and tags; kept when the reader leaves a field. */
function MarkForm({ mark, onMark }: { mark: Mark | undefined; onMark: (change: Change) => void }) {
  return (
    <div class="mark-form">
      <label>
        {text('colNote')}
        <textarea
          rows={3}
          maxLength={LIMITS.note}
          dir="auto"
          defaultValue={mark?.note ?? ''}
          onChange={(event) => onMark({ note: event.currentTarget.value })}
        />
      </label>
      <label>
        {text('colTagsHelp')}
        <input
          class="field"
          dir="auto"
          defaultValue={mark?.tags.join(', ') ?? ''}
          onChange={(event) => onMark({ tags: tagsIn(event.currentTarget.value) })}
        />
      </label>
    </div>
  );
}
