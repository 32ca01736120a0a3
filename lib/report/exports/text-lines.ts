/** Characters a terminal would obey rather than show, and those that turn the direction of what follows. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** A text of the page as it may go to a terminal, on one line. */
export const printable = (text: string): string => text.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();

/** Breaks a text into lines of at most `width` characters at blanks; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A text wrapped behind a mark, with its further lines set in below the first. */
export function item(mark: string, text: string, width: number): string[] {
  const indent = ' '.repeat(mark.length);
  return wrap(text, width - mark.length).map((line, i) => `${i === 0 ? mark : indent}${line}`);
}

/** A text cut or filled up to `width` characters. */
export const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
