/** Articles of ours in which a claim's link is hard to make: each paragraph says what kind it is, and whom its claim is of. */

/** Far enough apart that only one paragraph is in the window. */
const APART = '<div style="height: 1600px" aria-hidden="true"></div>';

export interface LinkKind {
  readonly kind: string;
  /** How the claim begins; it is told from all others by it. */
  readonly claim: string;
  /** Selector of the element that has to be in the window when the link has been followed. */
  readonly place: string;
}

const paragraph = (id: string, html: string) => `<p id="${id}">${html}</p>${APART}`;

/** A claim each, by kind; the words are made up. */
const BODY = [
  paragraph(
    'breaks',
    'Mayor Aldo Renn\n   said: “We\n   lost the pier,” and left. Captain Ines\n Moss said: “We lost\nthe pier.”',
  ),
  paragraph(
    'compatible',
    'Engineer Ada Quist said the wall was 2½ metres high … and covered 40\u202F000 m² of “Harbour™” land.',
  ),
  paragraph('faded-copy', '<span style="opacity: .3">The ferry will not sail again this winter.</span>'),
  paragraph('faded', '<span style="opacity: .6">Pilot Jon Veld said the ferry will not sail again this winter.</span>'),
  paragraph(
    'cap-float',
    '<span style="float: left; font-size: 3em">“T</span>he lamps went out at nine,” said keeper Ola Brandt.',
  ),
  paragraph('cap-letter', '“Cranes stood still on every quay,” said foreman Pia Holm.'),
  paragraph(
    'hidden',
    'Baker Tom Brell said the ovens <span style="display: none">advertisement</span> were cold on Friday.',
  ),
  paragraph(
    'unseen',
    'Nurse Eva Lind said the <a href="#">clinic near the bridge<span class="unseen"> (opens in new window)</span></a> had run out of beds.',
  ),
  paragraph(
    'inline-block',
    'Teacher Max Orlen said the <a href="#" style="display: inline-block">school on the hill</a> would open on Monday.',
  ),
  paragraph(
    'icon',
    'Farmer Rosa Tell said the <svg width="12" height="12"><title>sheep</title><circle r="5"></circle></svg> sheep had been moved uphill.',
  ),
  paragraph('button', 'Grocer Karl Eben said the shelves <button type="button">Share</button> were empty by noon.'),
  `<div id="spans"><span class="line">It was early.</span><span class="line">Sailor Nils Ager said the boats were safe in the bay.</span><span class="line">Nobody answered.</span></div>${APART}`,
  paragraph('twice-one', 'Judge Olga Freund said that the auction was legal.'),
  paragraph('between', 'The auction went on for two more hours in the rain.'),
  paragraph('twice-two', 'Judge Olga Freund said that the auction was legal.'),
  paragraph('after-twice', 'Bidders from three towns stayed to the end of it.'),
  paragraph('line', 'Gardener Ulla Fenn said the roses by the harbour<br>would not bloom this year.'),
  paragraph(
    'case',
    '<span style="text-transform: uppercase">Driver Kai Munk said the road was closed for buses.</span>',
  ),
  paragraph('same-one', 'Porter Lea Sand said it snowed.'),
  paragraph('same-two', 'Porter Lea Sand said it snowed.'),
  paragraph('same-three', 'Porter Lea Sand said it snowed.'),
  paragraph('same-four', 'Porter Lea Sand said it snowed.'),
].join('\n');

const STYLE = `body { font: 17px/1.6 serif; max-width: 40rem; margin: 2rem auto }
  .line { display: block } .unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  #cap-letter::first-letter { float: left; font-size: 3em }`;

/** The language tag is none: \`en_US\` instead of \`en-US\`. */
export const LINK_PAGE = `<!doctype html><html lang="en_US"><head><meta charset="utf-8"><title>A day at the harbour</title>
  <meta property="og:type" content="article"><style>${STYLE}</style></head>
  <body><article><h1>A day at the harbour</h1>${APART}${BODY}</article></body></html>`;

export const LINK_KINDS: readonly LinkKind[] = [
  { kind: 'line breaks of the source', claim: '“We lost the pier,”', place: '#breaks' },
  { kind: 'characters that have another form', claim: 'the wall was 2½', place: '#compatible' },
  { kind: 'faded, with a faded copy before', claim: 'the ferry will not', place: '#faded' },
  { kind: 'drop cap that floats', claim: '“The lamps went', place: '#cap-float' },
  { kind: 'drop cap by ::first-letter', claim: '“Cranes stood', place: '#cap-letter' },
  { kind: 'words within that are not rendered', claim: 'the ovens', place: '#hidden' },
  { kind: 'words within for screen readers only', claim: 'the clinic', place: '#unseen' },
  { kind: 'link as an inline block', claim: 'the school', place: '#inline-block' },
  { kind: 'icon within', claim: 'the sheep', place: '#icon' },
  { kind: 'button within', claim: 'the shelves', place: '#button' },
  { kind: 'spans as paragraphs', claim: 'the boats were safe', place: '#spans' },
  { kind: 'a paragraph that stands twice, the first', claim: 'that the auction was', place: '#twice-one' },
  { kind: 'a line break', claim: 'the roses by', place: '#line' },
  { kind: 'capitals by style', claim: 'the road was closed', place: '#case' },
];

/** The second of claims with the same words. */
export const SAME_WORDS: readonly LinkKind[] = [
  { kind: 'a paragraph that stands twice, the second', claim: 'that the auction was', place: '#twice-two' },
];

/** An article in an open shadow root, on a page whose route stands in its fragment. */
export const SHADOW_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The tower clock</title>
  <meta property="og:type" content="article"></head><body><div style="height: 1600px"></div><div id="host"><template shadowrootmode="open">
  <article><h1>The tower clock</h1><p>The clock of the old tower stopped on Tuesday, and nobody in the town knows how to mend it now.</p>
  ${APART}<p id="in-shadow">Watchmaker Isa Korn said the spring of the clock had broken in the frost.</p>${APART}
  <p>The council will meet about it next week, with two of its members on leave until then.</p></article></template></div>
  <div style="height: 1600px"></div></body></html>`;
