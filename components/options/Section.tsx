import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A section of the settings, with its heading and a line on what it is for. */
export function Section(props: { heading: string; help?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="option-section" aria-labelledby={id}>
      <h2 id={id}>{props.heading}</h2>
      {props.help !== undefined && <p class="quiet">{props.help}</p>}
      {props.children}
    </section>
  );
}
