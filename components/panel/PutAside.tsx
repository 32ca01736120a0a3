import { plural, text } from '../../lib/interface-text';

/** Says how many claims are put aside as none, and brings them back. */
export function PutAside(props: { dismissed: readonly number[]; onBringBack: (claim: number) => void }) {
  const { dismissed } = props;
  return (
    <p class="put-aside" role="status">
      {plural('putAside', dismissed.length)}{' '}
      <button type="button" class="text-button" onClick={() => dismissed.forEach(props.onBringBack)}>
        {text('bringBack')}
      </button>
    </p>
  );
}
