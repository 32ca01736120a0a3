import type { AnyParagraph } from '../../../paragraph';

type Quotations = AnyParagraph['quotations'];

/** The number of the first quotation that begins at a token or later, by bisection: they stand in text order. */
export function quotationFrom(quotations: Quotations, token: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotation that begins at a token. */
export function quotationAt(quotations: Quotations, token: number): Quotations[number] | undefined {
  const found = quotations[quotationFrom(quotations, token)];
  return found?.first === token ? found : undefined;
}
