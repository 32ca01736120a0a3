import type { Span } from '../contract';
import { overlap } from './span';

/** Spans are kept by stretches of so many UTF-16 units, so that looking one up costs the same in a text of any length. */
const STRETCH = 1000;

/** Things of a text by where they stand. */
export class Nearby<T> {
  readonly #stretches = new Map<number, { span: Span; thing: T }[]>();

  constructor(placed: Iterable<readonly [Span, T]>) {
    for (const [span, thing] of placed) {
      for (let i = Math.floor(span.start / STRETCH); i <= Math.floor(span.end / STRETCH); i++) {
        const stretch = this.#stretches.get(i);
        if (stretch) stretch.push({ span, thing });
        else this.#stretches.set(i, [{ span, thing }]);
      }
    }
  }

  /** The things whose spans have a unit in common with this one, in the order they were given; one may come twice. */
  touching(place: Span): { span: Span; thing: T }[] {
    const found = [];
    for (let i = Math.floor(place.start / STRETCH); i <= Math.floor(place.end / STRETCH); i++)
      for (const one of this.#stretches.get(i) ?? []) if (overlap(one.span, place)) found.push(one);
    return found;
  }
}
