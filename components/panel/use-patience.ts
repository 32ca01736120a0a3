import { useEffect, useState } from 'preact/hooks';

/** What comes sooner than this comes at once to the eye: nothing need be shown in its place. */
const PATIENCE_MILLISECONDS = 100;

/** False at first, true once the reader has waited so long that they want to know why. */
export function usePatience(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return over;
}
