/** Three articles of ours on three days, in two papers, with tolls that do not agree. */
interface Story {
  readonly address: string;
  readonly site: string;
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    address: 'http://www.northern-dispatch.example/bridge-monday',
    site: 'Northern Dispatch',
    published: '2026-11-02T08:00:00Z',
    title: 'Shells hit the bridge at Kelmin',
    paragraphs: [
      'Harbour Watch, a monitoring group, said on Monday that at least 27 civilians were killed when shells hit the bridge at Kelmin.',
      'The Norran army said that its guns had fired at a convoy of lorries on the northern bank of the river.',
      '“We carried people to the boats all night,” said Ilva Marden, a nurse from the old town.',
      'The mayor of Kelmin, Orin Dask, said that the bridge would stay closed until the spring.',
    ],
  },
  {
    address: 'http://coast-radio.example/army-denies',
    site: 'Coast Radio',
    published: '2026-11-03T17:30:00Z',
    title: 'Army denies toll of the bridge',
    paragraphs: [
      'The Norran army denied on Tuesday that 27 civilians were killed at the bridge of Kelmin.',
      'The army said that 9 civilians were killed, and that all of them had been standing beside the convoy.',
      'Harbour Watch said that 29 civilians were killed, and that it had the names of all of them.',
      'Dask said that the boats of the town would carry people over the river for nothing.',
    ],
  },
  {
    address: 'http://www.northern-dispatch.example/bridge-wednesday',
    site: 'Northern Dispatch',
    published: '2026-11-04T07:15:00Z',
    title: 'Toll of the bridge rises',
    paragraphs: [
      'Harbour Watch said on Wednesday that 31 civilians were killed at the bridge, after two more had died in hospital.',
      'The health ministry said that between 28 and 33 civilians were killed, and that 60 people were wounded.',
      'The Norran army said that up to 12 civilians were killed in what it called an accident.',
      '“The river took some of them,” said Ilva Marden, a nurse.',
    ],
  },
];

export const ADDRESSES = STORIES.map(({ address }) => address);

const pageOf = ({ site, published, title, paragraphs, address }: Story) => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>${title} – ${site}</title><link rel="icon" href="data:,"><link rel="canonical" href="${address}">
  <meta property="og:type" content="article"><meta property="og:site_name" content="${site}">
  <meta property="article:published_time" content="${published}"></head>
  <body><main><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></main></body></html>`;

/** The pages by their addresses. */
export const KELMIN_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  STORIES.map((story) => [story.address, pageOf(story)]),
);
