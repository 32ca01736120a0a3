import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';
import { createTagger, LABELS } from '../../lib/analysis/tagger';
import { explanationOf, explanationText, Trace } from '../../lib/analysis/trace';
import { loadKinds, loadModel } from '../../scripts/model';

const SENTENCE =
  'A convoy of 30 trucks was hit on Friday, according to two officials who asked not to be named, the army said.';

/** The page on which one sentence goes through all stages, each step as the program itself tells it. */
export function workedSentencePage(): string {
  const tagger = createTagger(loadModel(), english);
  const [paragraph] = readText(SENTENCE, english).paragraphs;
  const { labels } = tagger.tag(paragraph!, undefined);
  const trace = new Trace();
  const analysis = createAnalyzer(tagger, english, loadKinds()).analyze(SENTENCE, { inspection: { trace } });
  const words = ({ start, end }: { start: number; end: number }) => SENTENCE.slice(start, end);

  const tokens = paragraph!.tokens.words.join(' | ');
  const tags = paragraph!.tokens.words
    .map((word, i) => (labels[i] === 0 ? '' : `${LABELS[labels[i]!]!.padEnd(10)} ${word}`))
    .filter(Boolean);
  const speakers = analysis.speakers.map(({ name, type, confidence }) => `${name}: ${type} (${confidence.toFixed(2)})`);
  const attributions = analysis.attributions.map(
    ({ parent, source, cue, content, act, quote }, i) =>
      `${i}: ${source ? words(source) : 'nobody'} | ${cue.map(words).join(' … ')} | ${content.map(words).join(' … ')}` +
      ` (${act}, ${quote}${parent === null ? '' : `, inside ${parent}`})`,
  );
  const figures = analysis.figures.map(
    ({ span, value, bound, attribution }) =>
      `${words(span)}: ${value}, ${bound}, ${attribution === null ? 'nobody is named for it' : `of attribution ${attribution}`}`,
  );
  const block = (lines: readonly string[]) => ['```', ...lines, '```', ''];
  return [
    '# One sentence through all stages',
    '',
    'Made by `npm run unit -- tests/docs -u` from what the program says; a test keeps it current.',
    '',
    `> ${SENTENCE}`,
    '',
    '## Text: tokens',
    '',
    ...block([tokens]),
    '## Tagger: labels, where there is one',
    '',
    ...block(tags),
    '## The steps that made each thing (`--explain`)',
    '',
    ...block([explanationText(analysis, explanationOf(analysis, trace)).trimEnd()]),
    '## What comes out',
    '',
    'Attributions, as source, cue and content:',
    '',
    ...block(attributions),
    'Speakers, with their kind and how sure it is:',
    '',
    ...block(speakers),
    'Figures:',
    '',
    ...block(figures),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
