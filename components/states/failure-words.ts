import type { Failure } from '../../lib/extension/messages';
import { text, type TextKey } from '../../lib/interface-text';

type Camel<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Camel<Tail>}`
  : Capitalize<Id>;

/** What a failure is called, and what the reader can do about it. */
export function failureWords(failure: Failure): { title: string; help: string } {
  const name = failure.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Failure>;
  const title: TextKey = `fail${name}`;
  const help: TextKey = `fail${name}Help`;
  return { title: text(title), help: text(help) };
}
