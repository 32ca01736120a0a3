import './icon.css';
import paths from './icons.json';

export type IconName = keyof typeof paths;

/** A small line drawing in the colour of the text; decoration only. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
