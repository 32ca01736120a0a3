/** White space as single blanks: page text may hold line breaks, which would end a row or a paragraph. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
