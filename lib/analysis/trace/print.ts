import type { Analysis, Span } from '../contract';
import type { Explanation } from './explanation';
import type { TraceStep } from './trace';

/** An explanation as text for people: each thing that was found, with the steps that made it under it, in order. */
export function explanationText({ text, attributions, speakers, figures }: Analysis, explanation: Explanation): string {
  const words = (span: Span | null) => (span ? `“${text.slice(span.start, span.end)}”` : 'nobody');
  const stepLine = ({ step, words: span, did }: TraceStep) =>
    `    ${step}${span ? ` ${words(span)}` : ''}${did ? `: ${did}` : ''}`;
  const block = (title: string, steps: readonly TraceStep[]) => [`  ${title}`, ...steps.map(stepLine)];
  const section = (title: string, blocks: readonly string[][]) =>
    blocks.length === 0 ? [] : [title, ...blocks.flat(), ''];
  return [
    ...section(
      'Attributions',
      attributions.map(({ source, content }, i) =>
        block(`${words(source)} | ${content.map(words).join(' … ')}`, explanation.attributions[i]!),
      ),
    ),
    ...section(
      'Speakers',
      speakers.map(({ name, type }, i) =>
        block(`${name} (${type})`, [...explanation.speakers[i]!, ...explanation.types[i]!]),
      ),
    ),
    ...section(
      'Figures',
      figures.map(({ span, value }, i) => block(`${words(span)} = ${value}`, explanation.figures[i]!)),
    ),
    ...section(
      'Left out',
      explanation.leftOut.map(({ topic, steps }) => block(`${topic} ${words(steps.at(-1)?.words ?? null)}`, steps)),
    ),
  ].join('\n');
}
