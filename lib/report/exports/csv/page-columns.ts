import { webAddress } from '../addresses';
import { oneLine } from '../one-line';
import type { ExportedPage } from '../exported';
import type { Columns } from './table';

/** Where, when and by whom, in every row: rows of many articles are put into one table. */
export const pageColumns = ({ title, site, authors, published, read, address, version }: ExportedPage) =>
  ({
    title: () => oneLine(title),
    site: () => site && oneLine(site),
    authors: () => authors.map(oneLine).join('; '),
    published: () => published,
    read: () => read,
    address: () => webAddress(address),
    version: () => version,
  }) satisfies Columns<unknown>;
