/**
 * The words of the interface: typed access to the browser's messages (`public/_locales`). Text never stands in code.
 * A message with a number in it has one wording per plural category of its language: `statements_one`, `statements_few` …
 */
import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import type { Act, CaveatKind } from '../analysis/contract';
import type { SourceFamily, SourceType } from '../analysis/source-types';
import { formatsOf } from './formats';

type AnyKey = keyof typeof messages;

/** Messages that are worded by number: asked for without their category. */
export type PluralKey = AnyKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
/** Messages with one wording. */
export type TextKey = Exclude<AnyKey, `${PluralKey}_${string}`>;

/** The browser's own lookup; its generated types know the messages only after a build. */
const message = (name: string, values: string[] = []) =>
  (browser.i18n as { getMessage(name: string, values: string[]): string }).getMessage(name, values);

/** The language the messages are in, which is English where the browser's own language is none of ours. BCP 47. */
export const interfaceLanguage = (): string => message('interfaceLanguage') || 'en';

/** Which way that language is written. */
export const interfaceDirection = (): 'ltr' | 'rtl' => (message('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr');

/** A message; `values` take the places of `$1`, `$2` … Numbers are written as the language does. */
export function text(key: TextKey, ...values: (string | number)[]): string {
  return message(key, values.map(written));
}

/** A message worded for a number, which takes the place of `$1`; `values` take `$2`, `$3` … */
export function plural(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const category = formatsOf(interfaceLanguage()).plurals.select(count);
  return message(`${key}_${category}`, [count, ...values].map(written));
}

/** A number as the interface's language writes it. */
export const number = (value: number): string => formatsOf(interfaceLanguage()).numbers.format(value);

/** A share, 0 to 1, as a whole percentage; a share that is more than nothing is never "0 %". */
export function percent(share: number): string {
  const { percentages } = formatsOf(interfaceLanguage());
  return share > 0 && share < 0.005 ? `< ${percentages.format(0.01)}` : percentages.format(share);
}

/** The name of a source type: "Armed forces". */
export const typeName = (type: SourceType): string => text(`type${camel(type)}` as TextKey);

/** What kind of source somebody is, where that is not sure with "probably". "Probably others" would say nothing. */
export const kindWords = (type: SourceType, isSure: boolean): string =>
  isSure || type === 'other' || type === 'unnamed' ? typeName(type) : text('probably', typeName(type));

/** The same in a word or two: "Military". */
export const typeShortName = (type: SourceType): string => text(`short${camel(type)}` as TextKey);

/** What counts as this type, in one line. */
export const typeDefinition = (type: SourceType): string => text(`about${camel(type)}` as TextKey);

/** The name of a family of types. */
export const familyName = (family: SourceFamily): string => text(`family${camel(family)}` as TextKey);

/** What a claim does, as a mark beside it: "denied", "demand". */
export const actName = (act: Act): string => text(`act${camel(act)}` as TextKey);

/** What the article could not find out, as a mark: "not verified". */
export const caveatName = (kind: CaveatKind): string => text(`caveat${camel(kind)}` as TextKey);

/** What the interface's language calls another, by its BCP 47 tag: "German"; the tag where it has no word. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(tag.split('-')[0]!) ?? tag;

const camel = (id: string) => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const written = (value: string | number) => (typeof value === 'number' ? number(value) : value);
