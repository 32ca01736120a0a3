import type { ComparisonEntry } from '../report';

/** How far an open end is drawn, in characters. */
const OPEN_LENGTH = 3;

/**
 * A figure on its scale as a row of characters: ● for a number, ├─┤ for a range, an arrow where the number may lie
 * further out.
 * @param width length of the whole scale in characters, at least 2
 */
export function pictureOf({ start, end, open, bound }: ComparisonEntry, width: number): string {
  const row = Array.from({ length: width }, () => '·');
  const column = (share: number) => Math.round(share * (width - 1));
  const [from, to] = [column(start), column(end)];
  if (to > from) row.fill('─', from, to + 1);
  row[from] = to > from ? '├' : '●';
  if (to > from) row[to] = '┤';
  if (bound === 'vague') row[from] = '○';
  if (open === 'above') drawArrow(row, to, 1, '►');
  if (open === 'below') drawArrow(row, from, -1, '◄');
  return row.join('');
}

/** An arrow from a column outwards, as far as the scale goes. */
function drawArrow(row: string[], from: number, step: 1 | -1, head: string): void {
  const tip = Math.min(row.length - 1, Math.max(0, from + step * OPEN_LENGTH));
  if (tip === from) {
    row[from] = head;
    return;
  }
  for (let at = from + step; at !== tip; at += step) row[at] = '─';
  row[tip] = head;
}
