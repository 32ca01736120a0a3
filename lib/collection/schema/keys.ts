/** How records of a collection are named. */

/** A speaker across articles: names stay the same when an article is analysed anew, ids need not. */
export const speakerKey = (article: string, name: string): string => `${article}|${name}`;

/** A claim with its reader's mark. @param start offset of its content */
export const markKey = (article: string, start: number): string => `${article}@${start}`;

/** A pair of speakers, whichever comes first. */
export const pairKey = (one: string, other: string): string => JSON.stringify([one, other].sort());

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of an article's version. @param from its address, or its file's name */
export async function articleId(collection: string, from: string, digest: string): Promise<string> {
  return (await digestOf(JSON.stringify([collection, from, digest]))).slice(0, 32);
}
