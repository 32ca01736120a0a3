import { webAddress } from '../addresses';
import { mannerOf } from '../claim-text';
import { exportedClaims, type Exported } from '../entries';
import { oneLine } from '../one-line';
import type { ExportWords } from '../exported';

/** An article as reference managers know one, before it is written in one of their formats. */
export interface CitedArticle {
  /** A short name for it: "corvald2026thousands". */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly { readonly family: string; readonly given: string | null }[];
  readonly site: string | null;
  readonly address: string | null;
  /** Year, month and day, as far as the page gives them; null where it gives none. */
  readonly published: readonly number[] | null;
  readonly read: readonly number[];
  /** A claim a line. */
  readonly notes: string;
}

export function citedArticle(exported: Exported, words: ExportWords): CitedArticle {
  const { title, authors, site, address, published, read } = exported.page;
  const people = authors.map(oneLine).filter(Boolean).map(personOf);
  const dates = published === null ? null : published.slice(0, 10).split('-').map(Number);
  return {
    key: keyOf(people[0]?.family ?? site ?? 'article', dates?.[0], oneLine(title)),
    title: oneLine(title),
    authors: people,
    site: site && oneLine(site),
    address: webAddress(address),
    published: dates,
    read: read.slice(0, 10).split('-').map(Number),
    notes: exportedClaims(exported)
      .map(({ speakers, cue, content, act, quote, isByReader }) => {
        const who = speakers.map(({ name }) => oneLine(name)).join('; ') || words.nobody;
        const said = cue === null ? who : `${who}, ${oneLine(cue)}`;
        const reader = isByReader ? `, ${words.byReader}` : '';
        return `${said}: ${oneLine(content)} (${mannerOf({ act, quote }, words)}${reader})`;
      })
      .join('\n'),
  };
}

/** Words that belong to the family name: "Anna van der Velde". */
const PARTICLES = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ter|van|von|zu)$/i;

/** The family name is the last word with the particles before it; a name of one word, or of a body, has no other. */
function personOf(name: string): CitedArticle['authors'][number] {
  const parts = name.split(' ');
  if (parts.length === 1 || parts.length > 5) return { family: name, given: null };
  let from = parts.length - 1;
  while (from > 1 && PARTICLES.test(parts[from - 1]!)) from--;
  return { family: parts.slice(from).join(' '), given: parts.slice(0, from).join(' ') };
}

function keyOf(author: string, year: number | undefined, title: string): string {
  const plain = (text: string) => text.normalize('NFD').replace(/[^A-Za-z0-9]/g, '').toLowerCase(); // prettier-ignore
  const word = title.split(' ').map(plain).find((each) => each.length > 3) ?? ''; // prettier-ignore
  return `${plain(author) || 'article'}${year ?? ''}${word}`;
}
