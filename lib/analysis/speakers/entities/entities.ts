import type { Span } from '../../contract';
import type { NamedAt, Note } from '../evidence/notes';
import { stronger, type Verdict } from '../types/verdict';
import type { Standing } from './standing';

export type EntityKind = 'person' | 'organisation' | 'place' | 'group';
export type Gender = 'male' | 'female';

/** Somebody or something the article names or describes. */
export interface Entity {
  kind: EntityKind;
  /** As fully as the article has named it so far. */
  name: string;
  /** The name's words as they are compared: no "al-", no honorifics. */
  nameWords: readonly string[];
  readonly otherNames: (readonly string[])[];
  role: string | undefined;
  /** Every word said of its role: "russian", "defence", "spokesman". */
  readonly roleWords: Set<string>;
  readonly gender: Set<Gender>;
  /** The pronoun it was first taken up by, less sure than what its name and office tell. */
  calledBefore: Gender | undefined;
  plural: boolean;
  /** The first word of a description: "a", "the", "his". */
  opening: string;
  /** The weightiest of the evidence. */
  verdict: Verdict | undefined;
  readonly evidence: Verdict[];
  /** Where the article says who this is. */
  readonly notes: Note[];
  /** Where it is named: what stands around is read when it is asked for. */
  readonly named: NamedAt[];
  readonly mentions: Span[];
  /** How often it was named or spoke. */
  seen: number;
  /** Paragraph it was first named in. */
  readonly since: number;
  /** Of a list body, a country: its id there. */
  readonly id: string | undefined;
  /** Whose office, team or lawyer this is. */
  readonly holder?: Entity;
}

/** An entity named at a place in the text. */
export interface Sighting {
  readonly entity: Entity;
  readonly paragraph: number;
  readonly start: number;
  readonly standing: Standing;
  /** The first that stands in a phrase of its own in its sentence, hence most likely the subject. */
  readonly leads: boolean;
  /** Named together with the one before: "X and Y". */
  readonly joined?: boolean;
}

export function newEntity(
  kind: EntityKind,
  name: string,
  nameWords: readonly string[],
  since: number,
  id?: string,
): Entity {
  return {
    kind,
    name,
    nameWords,
    otherNames: [],
    role: undefined,
    roleWords: new Set(),
    gender: new Set(),
    calledBefore: undefined,
    plural: false,
    opening: '',
    verdict: undefined,
    evidence: [],
    notes: [],
    named: [],
    mentions: [],
    seen: 0,
    since,
    id,
  };
}

/** Pieces of evidence kept of one speaker. */
const KEPT = 8;

/** Adds a piece of evidence for an entity's type, if it is one; somebody with a name is never unnamed. */
export function weigh(entity: Entity, verdict: Verdict | undefined): void {
  if (!verdict || (entity.kind !== 'group' && verdict.type === 'unnamed')) return;
  if (entity.evidence.length < KEPT) entity.evidence.push(verdict);
  entity.verdict = stronger(entity.verdict, verdict);
}

/** Makes a description's mentions those of the person it turned out to mean. */
export function takeOver(person: Entity, described: Entity): void {
  person.mentions.push(...described.mentions);
  person.notes.push(...described.notes);
  person.named.push(...described.named);
  person.mentions.sort((a, b) => a.start - b.start);
  weigh(person, person.verdict ? undefined : described.verdict);
}
