import type { Attribution } from '../contract';

/** An attribution whose speakers are not known yet. */
export type LinkedAttribution = Omit<Attribution, 'speakers'>;
