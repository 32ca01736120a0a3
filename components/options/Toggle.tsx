import { Switch } from '../parts/Switch';

/** A setting that is on or off, with its words and a line of help. */
export function Toggle(props: { label: string; help?: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="toggle">
      <Switch label={props.label} on={props.on} onChange={props.onChange} />
      <span>
        {props.label}
        {props.help !== undefined && <span class="quiet help">{props.help}</span>}
      </span>
    </label>
  );
}
