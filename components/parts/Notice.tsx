import './notice.css';
import type { ComponentChildren } from 'preact';

/** A short notice that screen readers announce when it comes; nothing while it has no content. */
export function Notice({ children, urgent = false }: { children: ComponentChildren; urgent?: boolean }) {
  return (
    <div role={urgent ? 'alert' : 'status'} class="notice">
      {children}
    </div>
  );
}
