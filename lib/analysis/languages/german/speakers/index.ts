/** Whose words they are: source phrases become speakers, with kinds told by offices, bodies and parties. */
import type { LinkedAttribution } from '../../../attributions/linked';
import type { Attribution, Span, Speaker } from '../../../contract';
import type { AnyParagraph } from '../../../paragraph';
import { compileRules, type ReadersRule } from '../../../speakers/readers-rules';
import type { Trace } from '../../../trace';
import type { Grammar } from '../grammar';
import type { SpeakerLexicon } from './lexicon';
import { ownerOfOwn } from './own-account';
import { peopleIn } from './people';
import { readPhrase, type PhraseReading } from './phrase';
import { Registry, type Entity } from './registry';
import { shortNamesIn } from './short-names';
import { Talk } from './talk';

export interface Resolved {
  readonly speakers: Speaker[];
  readonly attributions: Attribution[];
}

/** Kinds without any evidence. */
const GUESS = 0.4;
/** Reasons shown for a kind. */
const SHOWN = 3;

/** Resolves every source within the article, in text order; a reader's own rules win over everything. */
export function resolveSpeakers(
  text: string,
  paragraphs: readonly AnyParagraph[],
  linked: readonly LinkedAttribution[],
  rules: readonly ReadersRule[],
  grammar: Grammar,
  lexicon: SpeakerLexicon,
  trace?: Trace,
): Resolved {
  const registry = new Registry(lexicon.isGivenName);
  const talk = new Talk(paragraphs, grammar, lexicon);
  const people = peopleIn(paragraphs, grammar, lexicon).map((mention) => {
    const paragraph = paragraphs[mention.paragraph]!;
    const { starts, ends } = paragraph.tokens;
    return {
      mention,
      span: { start: starts[mention.first]!, end: ends[mention.end - 1]! },
    };
  });
  // Named in full first: an article's first sentence may speak of "Brandt" by her surname in its headline.
  for (const { mention, span } of people) {
    const paragraph = paragraphs[mention.paragraph]!;
    const reading = readPhrase(text, paragraph, grammar, lexicon, mention.first, mention.end);
    if (!reading.name || !reading.isPerson) continue;
    const entity = registry.of(reading, span, reading.name);
    entity.mentions.pop();
    talk.met(entity, span.start);
  }
  for (const { paragraph: number, first, end, short } of shortNamesIn(paragraphs, grammar, lexicon)) {
    const paragraph = paragraphs[number]!;
    const span = { start: paragraph.tokens.starts[first]!, end: paragraph.tokens.ends[end - 1]! };
    const reading = readPhrase(text, paragraph, grammar, lexicon, first, end);
    if (reading.isPerson) continue;
    const entity = registry.of(reading, span, labelOf(reading, span));
    entity.mentions.pop();
    registry.alias(entity, short);
  }
  const found = linked.map(({ source }) => (source ? speakerOf(source) : undefined));
  return cast(found, linked, rules);

  function speakerOf(source: Span): Entity | undefined {
    const place = talk.placeOf(source);
    if (!place) return undefined;
    const { paragraph, first, end } = ownerOfOwn(place, grammar, lexicon);
    const pronoun = talk.pronounIn(paragraph, first, end);
    if (pronoun === 'nobody') return undefined;
    if (pronoun) {
      const entity = talk.antecedent(pronoun, paragraph, first);
      entity?.mentions.push(source);
      if (entity) trace?.note(entity, 'speaker', { step: 'pronoun', words: source, did: entity.name });
      if (entity) talk.met(entity, source.start);
      return entity;
    }
    const reading = readPhrase(text, paragraph, grammar, lexicon, first, end);
    const entity = registry.of(reading, source, labelOf(reading, source));
    const step = reading.name === undefined ? 'phrase' : 'name';
    trace?.note(entity, 'speaker', { step, words: source, did: entity.name });
    talk.met(entity, source.start);
    return entity;
  }

  /** What somebody without a name is called: without an article, and without the short name behind it. */
  function labelOf({ role }: PhraseReading, { start, end }: Span): string {
    const written = text.slice(start, end);
    const isGenitive = /(?:^|\s)(?:des|eines)\s/.test(written);
    return nameFor((role ?? written).replace(/ \(\p{Lu}[\p{L}\d.-]{0,7}\)(?: .*)?$/su, ''), isGenitive);
  }

  function cast(
    entities: readonly (Entity | undefined)[],
    attributions: readonly LinkedAttribution[],
    own: readonly ReadersRule[],
  ): Resolved {
    const ruleBook = compileRules(own);
    const ids = new Map<Entity, string>();
    const speakers: Speaker[] = [];
    for (const entity of entities) {
      if (!entity || ids.has(entity)) continue;
      const id = `s${speakers.length + 1}`;
      ids.set(entity, id);
      const { name, role, isPerson } = entity;
      const names = [name, ...entity.mentions.map(({ start, end }) => text.slice(start, end))];
      const rule = ruleBook(names);
      const guessed = isPerson || !entity.evidence.length ? 'other' : 'unnamed';
      const speaker: Speaker = {
        id,
        name,
        ...(role && role !== name && { role }),
        type: rule?.type ?? entity.type ?? guessed,
        confidence: rule ? 1 : entity.certainty || GUESS,
        evidence: [...(rule ? [{ rule: 'reader', span: null }] : []), ...entity.evidence.slice(0, SHOWN)],
        mentions: entity.mentions,
      };
      speakers.push(speaker);
      trace?.passOn(entity, speaker);
      for (const { rule: step, span } of speaker.evidence) trace?.note(speaker, 'type', { step, words: span });
    }
    return {
      speakers,
      attributions: attributions.map((attribution, i) => {
        const entity = entities[i];
        return { ...attribution, speakers: entity ? [ids.get(entity)!] : [] };
      }),
    };
  }
}

/** A group or office as a name: without its article, with a capital. */
function nameFor(words: string, isGenitive: boolean): string {
  const plain = nominative(words.replace(/\s+/g, ' ').trim(), isGenitive);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** "Umweltbundesamtes" is the Umweltbundesamt, "NASA-Angaben" are the NASA's. */
function nominative(words: string, isGenitive: boolean): string {
  const [head, ...others] = words.split(' ');
  const giver = others.length === 0 ? /^(.{2,}?)(?:-[A-Z]|-?a)ngaben$/.exec(head!)?.[1] : undefined;
  if (giver) return giver.endsWith('-') ? giver.slice(0, -1) : giver;
  if (!isGenitive || !/^\p{Lu}/u.test(head!)) return words;
  return [head!.replace(/(?<=\p{L}{3}[tdzfgpk])es$|(?<=\p{L}{3}[^s])s$/u, ''), ...others].join(' ');
}
