import * as z from 'zod/mini';

/** What an output line is told apart by: the caller's own id of a JSON line, or the name of a file. */
export type Label = { readonly id: unknown } | { readonly file: string } | { readonly line: number };

/** A text or page to be analysed; `file` names one that the worker reads itself. */
export type Task =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'file'; readonly file: string };

/** One job is one line of output. `fault`: why there is nothing to be worked, as a sentence. */
export interface Job {
  readonly label: Label;
  readonly work: { readonly task: Task } | { readonly fault: string };
}

/** A line of input; what else it holds is left alone. */
const recordSchema = z.union([
  z.object({ id: z.optional(z.unknown()), text: z.string() }),
  z.object({ id: z.optional(z.unknown()), html: z.string() }),
]);

/** The job of one input line, the `number`th of the input, from 1. Never throws. */
export function jobOfLine(line: string, number: number): Job {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { label: { line: number }, work: { fault: `Line ${number} is not JSON.` } };
  }
  const label = labelOf(value, number);
  const record = z.safeParse(recordSchema, value);
  if (!record.success)
    return { label, work: { fault: `Line ${number} has no "text" and no "html" that would be a string.` } };
  const { data } = record;
  return {
    label,
    work: { task: 'text' in data ? { kind: 'text', text: data.text } : { kind: 'html', html: data.html } },
  };
}

function labelOf(value: unknown, number: number): Label {
  const hasId = typeof value === 'object' && value !== null && Object.hasOwn(value, 'id');
  return hasId ? { id: (value as { id: unknown }).id } : { line: number };
}

/** A line of output, without its end. `isError`: it says why there is no analysis. */
export interface Line {
  readonly text: string;
  readonly isError: boolean;
}

/** The line of a job that came to nothing. */
export const failed = (label: Label, error: string): Line => ({
  text: JSON.stringify({ ...label, error }),
  isError: true,
});
