/** Words near a person's name that say who it is: `[first, end)`. */
export interface Context {
  readonly first: number;
  readonly end: number;
  readonly where: 'before' | 'after' | 'of';
}
