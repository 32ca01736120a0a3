/** Families of hostile text: each gives about so many UTF-16 units of it. */
type Family = (length: number) => string;

const repeated =
  (piece: string): Family =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces that differ by their number. */
const numbered =
  (piece: (i: number) => string): Family =>
  (length) => {
    const pieces: string[] = [];
    for (let sum = 0, i = 0; sum < length; i++) {
      const next = piece(i);
      pieces.push(next);
      sum += next.length;
    }
    return pieces.join('');
  };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const nameOf = (i: number) => `${LETTERS[i % 26]!.toUpperCase()}${LETTERS[(i * 7) % 26]}${LETTERS[(i * 11) % 26]}o`;

export const FAMILIES: Readonly<Record<string, Family>> = {
  'news, one paragraph': repeated('The mayor of Kelmin said on Friday that 12 people had been hurt at the river. '),
  'news, many paragraphs': repeated('The mayor of Kelmin said that 12 people had been hurt.\n\nPolice denied it.\n\n'),
  'opening quotation marks': repeated('“'),
  'straight quotation marks': repeated('"'),
  'quotations never closed': repeated('“We stay here. '),
  apostrophes: repeated("' "),
  capitals: repeated('A'),
  'capital words': repeated('Aman '),
  digits: repeated('7'),
  'digits with commas': repeated('7,'),
  'numbers in ranges': repeated('between 5 and 7 to 9 '),
  commas: repeated(','),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  dashes: repeated('— '),
  hyphens: repeated('a-'),
  abbreviations: repeated('Gen. Mr. U.S. No. '),
  said: repeated('said '),
  'according to': repeated('according to '),
  'that, that': repeated('that said that '),
  he: repeated('He said he said. '),
  'who, which': repeated('the man who said, which '),
  'one word': repeated('a'),
  'zero-width': repeated('a\u200b'),
  'lone surrogates': repeated('\ud83d '),
  'a surname shared': numbered((i) => `${nameOf(i)} Brandt said he was there. `),
  'speakers without end': numbered((i) => `${nameOf(i)}${nameOf(i * 3)} ${nameOf(i * 5)}${i % 97} said it rained.\n\n`),
  'rows of a table': numbered((i) => `${i}\t${i * 3}\t${i * 7}%\n`),
  newlines: repeated('\n'),
  'short lines': repeated('a\n\n'),
  and: repeated('Ana and Odo and '),
};

interface PageFamily {
  /** The largest page that is measured, in elements. */
  readonly most: number;
  /** HTML with about so many of them. */
  readonly page: (elements: number) => string;
}

/** The same for German: what its own stages could stumble over. */
export const GERMAN_FAMILIES: Readonly<Record<string, Family>> = {
  'Nachrichten, ein Absatz': repeated(
    'Die Stadt Kelmin teilte am Freitag mit, dass rund 1.500 Menschen verletzt seien. ',
  ),
  'Nachrichten, viele Absätze': repeated('Die Stadt teilte mit, es gehe ihm gut.\n\nEr habe geschlafen.\n\n'),
  'Gänsefüßchen, offen': repeated('„'),
  'Gänsefüßchen im Satz': repeated('die „feige“ '),
  'Gänsefüßchen nie geschlossen': repeated('Er sagte: „Wir bleiben hier, sagte Holm. '),
  Kommas: repeated(','),
  'sagte er': repeated(', sagte er'),
  'nach Angaben': repeated('nach Angaben der '),
  'wie mitteilte': repeated(', wie die Stadt mitteilte'),
  wonach: repeated('der Bericht, wonach '),
  'soll haben': repeated('soll '),
  'sei, sei': repeated('sei '),
  'dass, dass': repeated('dass sagte dass '),
  'der der': repeated('der '),
  Hauptwörter: repeated('Amt '),
  'ein Absatz ohne Punkt': repeated('und er habe gesagt '),
  'ein Nachname für alle': numbered((i) => `${nameOf(i)} Brandt sagte, er sei da. `),
};

/** Families of hostile pages, up to sizes that no page of news has. */
export const PAGES: Readonly<Record<string, PageFamily>> = {
  'one in another': { most: 5_000, page: (count) => `${'<div>'.repeat(count)}${PARAGRAPH.repeat(3)}` },
  siblings: { most: 100_000, page: (count) => `<div>x</div>`.repeat(count) + PARAGRAPH.repeat(3) },
  paragraphs: { most: 10_000, page: (count) => PARAGRAPH.repeat(count) },
  links: { most: 10_000, page: (count) => `<a href="/x">a link</a> `.repeat(count) + PARAGRAPH.repeat(3) },
  'lists of links': {
    most: 10_000,
    page: (count) =>
      `<ul>${'<li><a href="/x">A headline of the day</a></li>'.repeat(count)}</ul>${PARAGRAPH.repeat(3)}`,
  },
  'line breaks': { most: 10_000, page: (count) => `<p>${'The mayor said it rained.<br>'.repeat(count)}</p>` },
  'split words': { most: 10_000, page: (count) => `<p>${'<b>a</b>'.repeat(count)}</p>${PARAGRAPH.repeat(3)}` },
};

const PARAGRAPH =
  '<p>The mayor of Kelmin said on Friday that twelve people had been hurt at the river, and that the bridge was shut.</p>';
