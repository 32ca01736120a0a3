/** The words of the comparison, from the interface's own English messages. */
import messages from '../public/_locales/en/messages.json';
import type { FileFailure } from '../lib/collection/bring-in/given';
import type { ComparedWords } from '../lib/collection/take-out/text';
import { ENGLISH } from './report-words';

export const COMPARED_ENGLISH: ComparedWords = {
  ...ENGLISH,
  claimsHeading: messages.tabClaims.message,
  comparisons: messages.tabNumbers.message,
  denied: 'denied',
  noDay: messages.colNoDay.message,
  noSeries: messages.colNoSeries.message,
};

/** Why a file can't be read, in a sentence. */
export function fileFailure(failure: FileFailure): string {
  const camel = failure.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (messages as Record<string, { message: string }>)[`colFile${camel}`]!.message;
}
