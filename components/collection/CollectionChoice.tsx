import { text } from '../../lib/interface-text';
import { LIMITS } from '../../lib/collection/schema/limits';
import type { ListedCollection } from './use-collections';

/** The choice that stands for a collection still to be made. */
export const NEW_COLLECTION = '';

/** Which collection: one of the reader's, or a new one and its name. */
export function CollectionChoice(props: {
  list: readonly ListedCollection[];
  chosen: string;
  onChoose: (id: string) => void;
  name: string;
  onName: (name: string) => void;
}) {
  const { list, chosen } = props;
  return (
    <>
      {list.length > 0 && (
        <select
          aria-label={text('colWhich')}
          value={chosen}
          onChange={(event) => props.onChoose(event.currentTarget.value)}
        >
          {list.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW_COLLECTION}>{text('colNew')}</option>
        </select>
      )}
      {chosen === NEW_COLLECTION && (
        <input
          class="field"
          aria-label={text('colNewName')}
          placeholder={text('colFirstName')}
          maxLength={LIMITS.name}
          value={props.name}
          dir="auto"
          onInput={(event) => props.onName(event.currentTarget.value)}
        />
      )}
    </>
  );
}
