import { webAddress } from '../addresses';
import { oneLine } from '../one-line';
import type { ExportedPage } from '../exported';

/**
 * What is known of the page as YAML front matter, as notes programs and site generators read it. Texts are written as JSON
 * strings, which YAML 1.2 takes as they are, whatever the page has put into its title.
 */
export function frontMatter({ title, site, authors, published, read, address, version }: ExportedPage): string[] {
  const text = (value: string) => JSON.stringify(oneLine(value));
  const web = webAddress(address);
  return [
    '---',
    `title: ${text(title)}`,
    ...(web === null ? [] : [`address: ${text(web)}`]),
    ...(site === null ? [] : [`site: ${text(site)}`]),
    ...(authors.length === 0 ? [] : [`authors: [${authors.map(text).join(', ')}]`]),
    ...(published === null ? [] : [`published: ${text(published)}`]),
    `read: ${text(read)}`,
    `generator: ${text(`Sourcelight ${version}`)}`,
    '---',
    '',
  ];
}
