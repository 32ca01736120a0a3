/** A cell: text of the page, a number of ours, or nothing. */
export type Cell = string | number | null;

/** Named columns over rows of one kind. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/**
 * A table after RFC 4180 with English column names for programs. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it, as OWASP advises, and so does one that has an apostrophe there already, so that the first of them can be
 * taken off again; numbers stay numbers. Starts with a byte order mark, by which Excel knows UTF-8.
 */
export function csvOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const lines = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => cell(row)))];
  return `\uFEFF${lines.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`;
}

/** How a formula starts, with the full-width signs that spreadsheets in East Asia take for the same. */
const FORMULA = /^[\s']*[=+\-@＝＋－＠\t\r]/;

function written(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
