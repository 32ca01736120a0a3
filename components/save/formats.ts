import type { TextKey } from '../../lib/interface-text';

/** The forms in which everything can be taken along; `ending` is what a file's name ends with. */
export const FORMATS = [
  { id: 'md', name: 'formatMarkdown', type: 'text/markdown', ending: 'md' },
  { id: 'csv', name: 'formatCsv', type: 'text/csv', ending: 'csv' },
  { id: 'numbers', name: 'formatCsvNumbers', type: 'text/csv', ending: 'numbers.csv' },
  { id: 'json', name: 'formatJson', type: 'application/json', ending: 'json' },
  { id: 'annotations', name: 'formatAnnotations', type: 'application/ld+json', ending: 'jsonld' },
  { id: 'bibtex', name: 'formatBibtex', type: 'application/x-bibtex', ending: 'bib' },
  { id: 'csl', name: 'formatCsl', type: 'application/vnd.citationstyles.csl+json', ending: 'csl.json' },
] as const satisfies { id: string; name: TextKey; type: string; ending: string }[];

export type FormatId = (typeof FORMATS)[number]['id'];
