import { newEntity, type Entity, type EntityKind, type Gender, type Sighting } from './entities';
import type { SpeakersPart } from '../lexicon';
import { acronymsOf, compatible, nameWordsOf, placeInName } from '../names/name-forms';

/** How many bearers of one name are looked at, latest first: keeps the cost linear where a page lists thousands. */
const LOOK_BACK = 8;
/** A bare surname and a full name this many paragraphs later are one person: headlines and captions come first. */
const HEADLINE_REACH = 3;
/** Sightings kept for pronouns and common nouns. */
const MEMORY = 64;

/** How much oftener than the longest a name is used that takes its place. */
const OFTENER = 2;

/** All that has been named up to the place the reading has come to; nothing later is known. */
export class Registry {
  readonly entities: Entity[] = [];
  readonly sightings: Sighting[] = [];
  /** By kind and one word of the name, in the order they were named. */
  private readonly byWord: Readonly<Record<EntityKind, Map<string, Entity[]>>> = {
    person: new Map(),
    organisation: new Map(),
    place: new Map(),
    group: new Map(),
  };
  private readonly byKey = new Map<string, Entity>();
  /** How often a body of the list goes by each of its names. */
  private readonly calls = new Map<Entity, Map<string, Called>>();

  constructor(readonly lexicon: SpeakersPart) {}

  /** The entity filed under a key of its own: a body's id, a country, a description. */
  filed(key: string): Entity | undefined {
    return this.byKey.get(key);
  }

  add(entity: Entity, key?: string): Entity {
    this.entities.push(entity);
    if (key) this.byKey.set(key, entity);
    this.index(entity, entity.nameWords);
    return entity;
  }

  /** Files an entity under one more name, say its acronym. */
  alias(entity: Entity, key: string): void {
    if (!this.byKey.has(key)) this.byKey.set(key, entity);
  }

  /** Files an entity under a second name. */
  alsoKnown(entity: Entity, keys: readonly string[]): void {
    const words = nameWordsOf(this.lexicon, keys);
    entity.otherNames.push(words);
    this.alias(entity, `organisation ${words.join(' ')}`);
    this.index(entity, words);
  }

  see(entity: Entity, where: Omit<Sighting, 'entity'>): void {
    entity.seen++;
    this.sightings.push({ entity, ...where });
    if (this.sightings.length > 2 * MEMORY) this.sightings.splice(0, MEMORY);
  }

  /** The person a name stands for, by the names so far; a new one where it fits none. */
  person(keys: readonly string[], text: string, paragraph: number, gender?: Gender): Entity {
    const words = nameWordsOf(this.lexicon, keys);
    const known = words.length === 1 ? this.bySurname(words, paragraph, gender) : this.byFullName(words, paragraph);
    if (!known) return this.add(newEntity('person', text, words, paragraph));
    if (words.length > known.nameWords.length && known.kind === 'person') {
      known.nameWords = words;
      known.name = text;
      this.index(known, words);
    }
    return known;
  }

  /** The person who bears just this name, if there is one. */
  bearer(keys: readonly string[]): Entity | undefined {
    const words = nameWordsOf(this.lexicon, keys);
    return this.lately(words.at(-1)!, 'person').find(({ nameWords }) => placeInName(words, nameWords) !== undefined);
  }

  /** Whom the article turns out to speak of is a body. */
  toBody(entity: Entity): Entity {
    entity.kind = 'organisation';
    entity.gender.clear();
    this.alias(entity, `organisation ${entity.nameWords.join(' ')}`);
    this.index(entity, entity.nameWords);
    return entity;
  }

  /**
   * A headline calls a firm by its short name before the article gives the whole one: "Tech giant Velo …", "Velo Systems plans
   * …". Whoever was called so, and of whom nothing tells that it is a person, is the firm.
   */
  calledBefore(shorts: readonly string[], keys: readonly string[], paragraph: number): void {
    if (this.filed(`organisation ${keys.join(' ')}`)) return;
    const isFirm = ({ nameWords, gender, role, since }: Entity) =>
      shorts.includes(nameWords.join(' ')) && gender.size === 0 && !role && paragraph - since <= HEADLINE_REACH;
    const short = shorts.map((one) => this.bearer(one.split(' '))).find((one) => one !== undefined && isFirm(one));
    if (short) this.alias(this.toBody(short), `organisation ${keys.join(' ')}`);
  }

  private bySurname(words: readonly string[], paragraph: number, gender?: Gender): Entity | undefined {
    const bearers = this.lately(words[0]!, 'person').filter((entity) => !gender || !differs(entity, gender));
    for (const place of ['whole', 'end', 'start', 'middle'] as const) {
      const found = bearers.filter((entity) => formsOf(entity).some((form) => placeInName(words, form) === place));
      // Of two of one surname the one just introduced is called by it alone, else the one whom the article is about.
      const introduced = found.find(({ since }) => paragraph - since <= 1);
      if (introduced) return introduced;
      if (found.length > 0) return found.reduce((most, one) => (one.seen > most.seen ? one : most));
    }
    return undefined;
  }

  private byFullName(words: readonly string[], paragraph: number): Entity | undefined {
    const bearers = this.lately(words.at(-1)!, 'person');
    return (
      bearers.find((entity) => formsOf(entity).some((form) => placeInName(words, form) !== undefined)) ??
      bearers.find(({ nameWords }) => nameWords.length > 1 && compatible(this.lexicon, words, nameWords)) ??
      bearers.find(({ nameWords, since }) => nameWords.length === 1 && paragraph - since <= HEADLINE_REACH)
    );
  }

  /** The organisation a name stands for: by its whole name, its acronym, or as the last words of a longer one. */
  organisation(keys: readonly string[], text: string, paragraph: number, id?: string): Entity {
    const { grammar } = this.lexicon;
    const words = keys.filter((key) => !grammar.definiteArticles.has(key) && !grammar.genitive.has(key));
    const key = `organisation ${id ?? words.join(' ')}`;
    const isAcronym = words.length === 1 || (words.includes('&') && words.every((word) => word.length < 3));
    const acronym = isAcronym ? this.filed(`acronym ${words.join('')}`) : undefined;
    const known = this.filed(key) ?? acronym ?? this.byTail(words);
    if (known && id !== undefined) this.call(known, text, words);
    if (known) {
      if (text.length > known.name.length && known.kind === 'organisation') this.rename(known, text, words);
      return known;
    }
    const entity = this.add(newEntity('organisation', text, words, paragraph, id), key);
    if (id !== undefined) this.call(entity, text, words);
    this.alias(entity, `organisation ${words.join(' ')}`);
    for (const letters of words.length > 1 ? acronymsOf(this.lexicon, words) : [])
      this.alias(entity, `acronym ${letters}`);
    return entity;
  }

  private call(entity: Entity, text: string, words: readonly string[]): void {
    const names = this.calls.get(entity) ?? new Map<string, Called>();
    this.calls.set(entity, names);
    const key = words.join(' ');
    names.set(key, { text, words, times: (names.get(key)?.times ?? 0) + 1 });
  }

  /**
   * Names a body of the list as the article does, where it hardly uses the longest of its names: "the Pentagon". A short form
   * counts for the longer one, and no acronym takes its place.
   */
  settleNames(): void {
    for (const [entity, names] of this.calls) {
      const longest = names.get(entity.nameWords.join(' '));
      if (names.size < 2 || entity.kind !== 'organisation' || !longest) continue;
      const forms = [...names.values()];
      const timesOf = (long: Called) =>
        forms.reduce((sum, form) => sum + (form === long || isShortFor(this.lexicon, form, long) ? form.times : 0), 0);
      const most = forms
        .filter(({ text }) => !/\p{Lu}\p{Lu}|\p{Ll}\p{Lu}/u.test(text))
        .reduce((best, one) => (timesOf(one) > timesOf(best) ? one : best), longest);
      if (timesOf(most) >= OFTENER * timesOf(longest)) this.rename(entity, most.text, most.words);
    }
  }

  /** A person who bears a word as a surname: Jordan may be Michael Jordan. */
  known(word: string): Entity | undefined {
    return this.lately(word, 'person').find(({ nameWords }) => nameWords.length > 1 && nameWords.at(-1) === word);
  }

  /** The place, or the state, of a name; a country's own name goes before its capital's. */
  place(id: string, text: string, paragraph: number, isCountry: boolean): Entity {
    const key = `place ${id}`;
    const known = this.filed(key);
    if (!known) {
      const entity = this.add(newEntity('place', text, [text.toLowerCase()], paragraph, id), key);
      if (isCountry) entity.roleWords.add('country');
      return entity;
    }
    if (isCountry && !known.roleWords.has('country')) {
      known.name = text;
      known.roleWords.add('country');
    }
    return known;
  }

  private byTail(words: readonly string[]): Entity | undefined {
    const { organs, capitalEnds, things } = this.lexicon;
    const last = words.at(-1)!;
    // "The office" of one body is not that of another.
    if (words.length === 1 && things.offices.has(last)) return undefined;
    if (!organs.has(last) && !(last.includes('-') && capitalEnds.has(last.replace(/^.*-/, '')))) return undefined;
    return this.lately(words.at(-1)!, 'organisation').find(({ nameWords }) => placeInName(words, nameWords) === 'end');
  }

  private rename(entity: Entity, text: string, words: readonly string[]): void {
    entity.name = text;
    entity.nameWords = words;
    this.index(entity, words);
  }

  private lately(word: string, kind: EntityKind): Entity[] {
    const met = this.byWord[kind].get(word) ?? [];
    const found: Entity[] = [];
    for (let i = met.length - 1; i >= 0 && i >= met.length - LOOK_BACK; i--)
      if (met[i]!.kind === kind) found.push(met[i]!);
    return found;
  }

  private index(entity: Entity, words: readonly string[]): void {
    const byWord = this.byWord[entity.kind];
    for (const word of words) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [entity]);
      else if (!list.slice(-LOOK_BACK).includes(entity)) list.push(entity);
    }
  }
}

/** A name that a body goes by, and how often. */
interface Called {
  readonly text: string;
  readonly words: readonly string[];
  readonly times: number;
}

/** "FAO" or "Food Organization" for "Food and Agriculture Organization". */
const isShortFor = (lexicon: SpeakersPart, { words }: Called, long: Called) =>
  words.length < long.words.length &&
  (words.every((word) => long.words.includes(word)) ||
    (words.length === 1 && acronymsOf(lexicon, long.words).includes(words[0]!)));

const formsOf = ({ nameWords, otherNames }: Entity) => [nameWords, ...otherNames];

const differs = ({ gender }: Entity, wanted: Gender) => gender.size === 1 && !gender.has(wanted);
