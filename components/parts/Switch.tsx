import './switch.css';

/** An on-off switch. `label` is its name where no label element is around it. */
export function Switch(props: { on: boolean; label: string; disabled?: boolean; onChange: (on: boolean) => void }) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={props.label}
      aria-checked={props.on}
      checked={props.on}
      disabled={props.disabled ?? false}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
