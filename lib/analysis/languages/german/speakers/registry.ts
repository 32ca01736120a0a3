import type { Span } from '../../../contract';
import type { SourceType } from '../../../source-types';
import type { Gender, PhraseReading } from './phrase';

/** Somebody the article knows of. */
export interface Entity {
  name: string;
  /** Where the article names it first. */
  readonly first: number;
  role: string | undefined;
  isPerson: boolean;
  type: SourceType | undefined;
  certainty: number;
  evidence: { rule: string; span: Span }[];
  gender: Gender | undefined;
  /** Heads of the nouns it was called by: "minister". */
  readonly heads: Set<string>;
  readonly mentions: Span[];
}

/** Words of a name that tell nobody apart. */
const surnameOf = (name: string) => name.split(' ').at(-1)!.toLowerCase();
/** "Merkels" is Merkel's. */
const withoutGenitive = (word: string) => word.replace(/(?<=\p{L}{2})['’]?s$/u, '').replace(/['’]$/, '');

/** All whom the article has named so far, by name, surname and office. */
export class Registry {
  readonly #all: Entity[] = [];
  readonly #byName = new Map<string, Entity>();

  constructor(private readonly isGivenName: (name: string) => boolean) {}

  /** The entity a phrase means: one already named, or a new one. */
  of(reading: PhraseReading, span: Span, words: string): Entity {
    const known = this.#known(reading, words, span.start);
    const entity = known ?? this.#add(reading, words, span.start);
    this.#learn(entity, reading, span);
    return entity;
  }

  #known({ name, head, isPerson }: PhraseReading, words: string, at: number): Entity | undefined {
    if (name === undefined) {
      const whole = this.#byName.get(keyOf(words));
      if (whole) return whole;
      // "der Minister": who was called so last.
      return head ? this.#all.findLast(({ heads, first }) => first <= at && heads.has(head)) : undefined;
    }
    const exact = this.#byName.get(keyOf(name)) ?? this.#byName.get(keyOf(withoutGenitive(name)));
    if (exact) return exact;
    const surname = surnameOf(name);
    const parts = name.split(' ').length;
    const sameSurname =
      this.#byName.get(`surname ${surname}`) ??
      this.#byName.get(`surname ${withoutGenitive(surname)}`) ??
      (parts === 1 ? this.#byName.get(`part ${withoutGenitive(surname)}`) : undefined);
    if (!sameSurname) return undefined;
    if (parts === 1 || !isPerson) return sameSurname;
    return sameSurname.name.split(' ').length === 1 || sameSurname.name.split(' ')[0] === name.split(' ')[0]
      ? sameSurname
      : undefined;
  }

  #add({ name, isPerson }: PhraseReading, words: string, first: number): Entity {
    const entity: Entity = {
      name: name ?? words,
      first,
      role: undefined,
      isPerson,
      type: undefined,
      certainty: 0,
      evidence: [],
      gender: undefined,
      heads: new Set(),
      mentions: [],
    };
    this.#all.push(entity);
    this.#byName.set(keyOf(entity.name), entity);
    return entity;
  }

  /** "… (RVB)": what a body named in full is called by from here on. */
  alias(entity: Entity, short: string): void {
    const key = keyOf(short);
    if (!this.#byName.has(key)) this.#byName.set(key, entity);
  }

  #learn(
    entity: Entity,
    { name, role, type, certainty, evidence, gender, head, isPerson }: PhraseReading,
    span: Span,
  ): void {
    entity.mentions.push(span);
    if (name !== undefined && name.length > entity.name.length && isPerson && entity.isPerson) {
      entity.name = name;
      this.#byName.set(keyOf(name), entity);
    }
    if (isPerson) {
      entity.isPerson = true;
      this.#byName.set(`surname ${surnameOf(entity.name)}`, entity);
      // "Rell Tovan", "Tovan Rell Maro": some are called by another part of their name; never by a given name.
      for (const part of entity.name.toLowerCase().split(' ').slice(0, -1))
        if (part.length > 3 && !this.isGivenName(part) && !this.#byName.has(`part ${part}`))
          this.#byName.set(`part ${part}`, entity);
    }
    if (role && (entity.isPerson || name !== undefined) && (entity.role?.length ?? 0) < role.length) entity.role = role;
    if (head) entity.heads.add(head);
    entity.gender ??= gender;
    if (type && evidence && certainty > entity.certainty) {
      entity.type = type;
      entity.certainty = certainty;
      entity.evidence.unshift(evidence);
    }
  }
}

const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[„“".]/g, '')
    .trim();
