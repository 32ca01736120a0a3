import { oneLine } from '../one-line';

/** Every character that CommonMark gives a meaning, as itself: page text can make no link, picture, heading or HTML. */
export const escape = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-=]/, '\\$&');

/** A link with these words. Within angle brackets nothing but these characters can end the address. */
export const link = (words: string, address: string): string =>
  `[${words}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
