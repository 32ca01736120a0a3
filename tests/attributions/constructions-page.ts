import { PIPELINE, type Pipeline, type Step } from '../../lib/analysis/attributions/pipeline';
import type { Example } from '../../lib/analysis/attributions/constructions/construction';

const LISTS: Readonly<Record<keyof Pipeline, string>> = {
  inText: 'In the text as a whole',
  tagged: 'What the tagger marked, put right',
  atWord: 'At each word',
  atVerb: 'At each reporting verb',
  found: 'What constructions found, before merging',
  merged: 'All of a paragraph, whoever found it',
};

const shown = (text: string) => text.replaceAll('\n\n', ' ¶ ').replaceAll('\n', ' ¶ ').replaceAll('|', '·');
const foundIn = ({ text, found }: Example) =>
  `“${shown(text)}” → ${found.length === 0 ? 'nothing' : found.map((one) => `_${shown(one)}_`).join('; ')}`;

function entry({ does, requires, promises, why }: Step, isFirst: boolean): string[] {
  const { id, about, example, lookalike } = does;
  const place = `Requires: ${requires}. Promises: ${promises}. Place: ${why}.`;
  if (!isFirst) return [`### ${id}, again`, '', place, ''];
  return [
    `### ${id}`,
    '',
    `${about[0]!.toUpperCase()}${about.slice(1)}. ${place}`,
    '',
    `- ${foundIn(example)}`,
    `- looks alike: ${foundIn(lookalike)}`,
    '',
  ];
}

/** The page of constructions for the documentation, in the order in which they run. */
export function constructionsPage(): string {
  const seen = new Set<string>();
  const body = (Object.keys(LISTS) as (keyof Pipeline)[]).flatMap((list) => [
    `## ${LISTS[list]}`,
    '',
    ...PIPELINE[list].flatMap((step) => {
      const isFirst = !seen.has(step.does.id);
      seen.add(step.does.id);
      return entry(step, isFirst);
    }),
  ]);
  const head = [
    '# Constructions',
    '',
    `The ${seen.size} ways in which the third stage reads, mends or leaves out an attribution, in the order in which they run. What is found`,
    'is written as _speaker · content_; ¶ is the end of a paragraph. Made from `lib/analysis/attributions/pipeline/` by',
    '`npm run unit -- tests/attributions/constructions-page.test.ts -u`; a test keeps it current.',
    '',
  ];
  return [...head, ...body].join('\n').trimEnd() + '\n';
}
