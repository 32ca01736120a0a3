import type { TaggerModel } from '../model';
import { compiledRowSums } from './compiled';
import { plainRowSums } from './plain';
import { WINDOW, WINDOW_REACH, type RowSums } from './row-sums';

export { compiledRowSums, plainRowSums, WINDOW, WINDOW_REACH, type RowSums };

/** The faster of the two where the machine and the page's policy allow it. */
export const rowSumsOf = (model: TaggerModel, slots: number): RowSums =>
  compiledRowSums(model, slots) ?? plainRowSums(model, slots);
