import type { Span } from '../../contract';
import type { SourceType } from '../../source-types';
import type { Entity } from '../entities/entities';
import type { SpeakersPart } from '../lexicon';
import type { Known } from './known-names';
import type { Note } from './notes';
import type { Rule } from '../types/verdict';

/** Somebody of whom is asked what kind of source it is. */
export interface Subject {
  /** What the article's language knows beforehand. */
  readonly lexicon: SpeakersPart;
  readonly entity: Entity;
  /** All that the article says of it beside its name. */
  readonly notes: readonly Note[];
  /** The quoted words it says, lower case, one string a quotation. */
  readonly quoted: readonly string[];
  /** The reporting words of its statements, lower case, one string a cue. */
  readonly cues: readonly string[];
  /** What the rules hold the others of its article for, with how many each kind has, most first. */
  readonly company: readonly (readonly [SourceType, number])[];
  /** What other articles call it. */
  readonly known: Known | undefined;
}

/** One piece of evidence: which reason, the value it found, and the words it went by. */
export interface Evidence {
  /** Id of the reason. */
  readonly reason: string;
  /** The hand-written rule, where it is one's verdict. */
  readonly rule?: Rule;
  /** What was found, as the model knows it: "head=minister". */
  readonly value: string;
  /** The kind it speaks for, where the reason itself says so: a rule's verdict, a list's class. */
  readonly speaksFor: SourceType | undefined;
  readonly span: Span | null;
  /** See `ownName`. */
  readonly name: string;
}

/** Takes down what a reason finds. */
export type TakeDown = (value: string, span: Span | null, speaksFor?: SourceType, rule?: Rule) => void;

/** A named reason to hold somebody for a kind of source. */
export interface Reason {
  readonly id: string;
  /** What it looks at, in a sentence. */
  readonly about: string;
  /** A sentence of ours in which it speaks. */
  readonly example: string;
  readonly read: (subject: Subject, takeDown: TakeDown) => void;
}

/** Name of a piece of evidence with a weight for each kind; a class or verdict is told apart by what it speaks for. */
export const ownName = (reason: string, value: string, speaksFor?: SourceType) =>
  `${reason} ${value}${speaksFor ? ` > ${speaksFor}` : ''}`;

/** Name of a piece of evidence whose one weight goes to the kind it speaks for. */
export const sharedName = ({ reason, value }: Evidence) => `${reason} ${value}`;
