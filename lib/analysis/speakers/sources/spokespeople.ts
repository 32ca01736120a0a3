import type { Entity } from '../entities/entities';
import { bodyOfHolder } from './holders';
import type { SpeakersPart } from '../lexicon';
import { antecedentOf } from './nominals';
import type { Reading } from '../entities/reading';
import type { SourcePhrase } from './source-phrase';
import { matchesWithin } from '../word-view';

/** How many paragraphs back the body is looked for that "a spokesman" speaks for. */
const REACH = 1;

/**
 * The body that a nameless spokesman speaks for, where it was named before: "a spokesman said", "a spokeswoman for the
 * ministry", "its press office". The body is then the speaker. "Officials from the group" speak for it as well.
 */
export function bodySpokenFor(reading: Reading, phrase: SourcePhrase): Entity | undefined {
  const { words, part, first, core, place } = phrase;
  const matches = matchesWithin(words, first, core);
  const head = matches.at(-1)?.senses.noun?.lemma;
  const { offices, grammar } = words.lexicon;
  const alone = head !== undefined && offices.speakers.has(head);
  if (!head || matches.at(-1)!.end !== core || !(alone || offices.official.has(head))) return undefined;
  const body = tied();
  body?.roleWords.add(head);
  return body;

  function tied(): Entity | undefined {
    const { registry } = reading;
    const owner = bodyOfHolder(registry, words, part.first, core, place);
    if (owner) return owner;
    const [kind] = matches;
    // "A company spokesman": of the company spoken of.
    if (
      alone &&
      matches.length === 2 &&
      kind!.first === first &&
      words.lexicon.generic.has(kind!.senses.noun?.lemma ?? '')
    )
      return antecedentOf(registry, words, first, kind!.end, (one) => isBody(words.lexicon, one));
    if (matches.some(({ senses, end }) => end < core && !senses.skip)) return undefined;
    if (grammar.complements.has(words.keys[core]) && core < part.end) {
      if (!grammar.definiteArticles.has(words.keys[core + 1]) || words.capital[core + 2]) return undefined;
      return antecedentOf(registry, words, core + 2, part.end, (one) => isBody(words.lexicon, one));
    }
    return alone && matches.at(-1)!.first === first ? bodyNear(phrase, reading) : undefined;
  }
}

/** The body that the latest sentences are about. */
function bodyNear({ place }: SourcePhrase, { registry }: Reading): Entity | undefined {
  const speaking = place.speaking.find((one) => isBody(registry.lexicon, one));
  if (speaking) return speaking;
  const near = registry.sightings.filter((one) => one.start < place.start && place.paragraph - one.paragraph <= REACH);
  return near.findLast(({ entity, leads }) => leads && isBody(registry.lexicon, entity))?.entity;
}

/** Not the medium a spokesman speaks to. */
const isBody = (lexicon: SpeakersPart, { kind, verdict, nameWords }: Entity) =>
  kind === 'organisation' &&
  verdict !== undefined &&
  verdict.type !== 'media' &&
  !lexicon.grammar.documents.has(nameWords.at(-1));
