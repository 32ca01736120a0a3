import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';
import type { SayingWords } from './saying-words';
import { gap, nearest, type Unit } from './units';

/**
 * "Die Wirtin nannte das „feige“ und erklärte, sie werde klagen": two verbs of saying, each with a content of its own, are two
 * reports of one speaker.
 */
export function separated({ lower }: AnyParagraph, unit: Unit, { isSaying }: SayingWords): Unit[] {
  const { cues, contents, source } = unit;
  const isHead = ({ first, end }: TaggedSpan) => lower.slice(first, end).some(isSaying);
  const heads = cues.filter(isHead);
  if (heads.length < 2 || contents.length < 2) return [unit];
  const units = heads.map((head): Unit => ({
    source,
    cues: [head],
    contents: [],
    steps: [...unit.steps, 'separated'],
  }));
  const headOf = ({ cues: [head] }: Unit) => head!;
  for (const cue of cues) if (!heads.includes(cue)) nearest(units, (each) => gap(cue, headOf(each))).cues.push(cue);
  for (const content of contents) {
    // What stands right behind a verb is its own; what opens a sentence goes with the first.
    const before = units.filter((each) => headOf(each).first < content.first);
    (before.at(-1) ?? units[0]!).contents.push(content);
  }
  return units.some((each) => each.contents.length === 0) ? [unit] : units;
}
