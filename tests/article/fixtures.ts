import { JSDOM } from 'jsdom';

/** A made-up report of a made-up event, in paragraphs. */
export const PARAGRAPHS = [
  'Flood water from the River Velm broke through a second dyke near Ostrava Minor on Tuesday, forcing 4,200 people to leave their homes overnight.',
  'The regional governor, Ilse Marant, said that at least 19 bridges had been closed, and that repairs would take “weeks, not days”.',
  'Hydrologists at the Velm Institute said the river had risen 3.4 metres in 36 hours, the fastest rise since measurements began in 1931.',
  '“We heard the dyke go, and then there was water in the kitchen,” said Tomas Brell, a baker, who left with his two children.',
  'Rescuers said, however, that no one was missing, and that most of the roads would be open again by the end of the week.',
];

/** A page around these paragraphs, with what pages have around their stories. */
export function pageOf(body: string, { head = '', around = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><title>Second dyke breaks on the Velm | The Velm Courier</title>${head}</head><body>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news</a></li></ul></nav></header>
    <main><h1>Second dyke breaks on the Velm</h1>${body}</main>${around}
    <footer><p>The Velm Courier is published by Velm Media, 12 Quay Street, Ostrava Minor, and printed on recycled paper.</p></footer>
    </body></html>`;
}

export function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

export const asParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
