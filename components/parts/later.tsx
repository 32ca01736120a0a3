import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a surface that is loaded once the surface stands: nothing of it is needed for the first list. Until then, and
 * where it can't be loaded, nothing is in its place.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      const draw = async () => {
        loaded = await load();
        setPart(() => loaded);
      };
      if (!Part) draw().catch(() => undefined);
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  };
}
