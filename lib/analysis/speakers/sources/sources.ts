import type { LinkedAttribution } from '../../attributions';
import type { Span } from '../../contract';
import type { Entity } from '../entities/entities';
import type { Reading } from '../entities/reading';
import { keepNote } from '../evidence/notes';
import { determinersAt } from '../noun-phrase';
import { spanOf, type Words } from '../word-view';
import type { Step } from './asked';
import { partsOfSource } from './joint';
import { pronounKind } from './pronouns';
import { resolve } from './resolve';
import { rangeOfSource } from './source-range';
import { spokenOf } from './spoken-of';

/** Whose words these are: the speakers of a source span, in its order. Reads the article up to the span's end. */
export function speakersOf(
  reading: Reading,
  attribution: LinkedAttribution & { source: Span },
  paragraph: number,
  last: readonly Entity[],
): Entity[] {
  const { source } = attribution;
  const speaking = { last, isSpokenOf: spokenOf(reading, attribution, paragraph) };
  reading.readTo(source.end);
  const words = reading.wordsOf(paragraph);
  const range = rangeOfSource(words, source, attribution.cue[0] ?? null);
  if (range.end <= range.first) return [];
  const names = reading.namesIn(paragraph, range.first, range.end);
  return partsOfSource(words, range, names).flatMap((part) => {
    const span = spanOf(words, part.first, part.end);
    const { step, entities } = resolve(reading, words, part, names, speaking);
    for (const entity of entities) {
      noteLink(reading, entity, step, span);
      if (entity.kind === 'group' && !pronounKind(words.lexicon, words.keys[part.first]!))
        keepNote(entity.notes, 'described', words, part.first + determinersAt(words, part), part.end);
      // Who speaks inside a quotation, or is asked by, is taken up by no pronoun outside it.
      const isAside = words.quoted[part.first] === true || isAsker(words, part.first);
      const standing = isAside ? 'aside' : 'own';
      reading.registry.see(entity, { paragraph, start: span.start, leads: !isAside, standing });
      if (entity.mentions.at(-1)?.start !== span.start) entity.mentions.push(span);
    }
    return [...entities];
  });
}

/** Notes how a source was tied to its speaker: "“he” → Lars Odin, of paragraph 1". */
function noteLink({ trace }: Reading, entity: Entity, step: Step, words: Span): void {
  const isNew = step === 'description';
  trace?.note(entity, 'speaker', {
    step,
    words,
    ...(!isNew && { did: `→ ${entity.name}, of paragraph ${entity.since + 1}` }),
  });
}

/** "asked by [a reporter]". */
const isAsker = ({ keys, lexicon }: Words, first: number) =>
  lexicon.grammar.by.has(keys[first - 1]) && lexicon.grammar.asked.has(keys[first - 2]);
