/** Words of the collection's page that are made of several, in the interface's language. */
import type { Act } from '../../lib/analysis/contract';
import { interfaceLanguage, number, text, type TextKey } from '../../lib/interface-text';
import type { FileFailure } from '../../lib/collection/bring-in/given';
import type { SuggestionReason, JoinReason } from '../../lib/collection/joins';
import type { CollectionFailure } from '../../lib/collection/store';
import type { BackupFailure } from '../../lib/collection/take-out/backup';

const camel = (id: string) => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

export const failureWords = (failure: CollectionFailure) => text(`colFailure${camel(failure)}` as TextKey);
export const fileFailureWords = (failure: FileFailure) => text(`colFile${camel(failure)}` as TextKey);
export const backupFailureWords = (failure: BackupFailure) => text(`colBackup${camel(failure)}` as TextKey);
export const reasonWords = (reason: SuggestionReason | JoinReason) => text(`colReason${camel(reason)}` as TextKey);
export const actName = (act: Act) => text(`act${camel(act)}` as TextKey);

/** A day as the interface's language writes it; the words for none where there is none. */
export function dayWords(day: string, style: 'medium' | 'short' = 'medium'): string {
  if (day === '') return text('colNoDay');
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: style, timeZone: 'UTC' }).format(date);
}

/** Bytes as people say them. */
export function sizeWords(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const rounded = size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  return new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit }).format(rounded);
}

/** A value of a scale, short where it is long. */
export const scaleWords = (value: number) =>
  value < 100_000 ? number(value) : new Intl.NumberFormat(interfaceLanguage(), { notation: 'compact' }).format(value);
