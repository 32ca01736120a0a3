import type { Paragraph, TextDocument } from '../../paragraph';
import { classNounBefore, kindAround, shortNameOf } from '../types/body-kinds';
import type { Trace } from '../../trace';
import { keepNamed, keepNote } from '../evidence/notes';
import { bodyNounBefore, isBodyHere } from './bodies';
import { weigh, type Entity } from './entities';
import { firmByName, firmByOffice, isFamilyFirm } from '../types/firms';
import type { SpeakersPart } from '../lexicon';
import { throughList } from '../types/name-lists';
import { isAlias } from '../names/aliases';
import { firmShortNames } from '../names/firm-short-names';
import { namesOf, namesWithin, type Name } from '../names/names';
import { withSurnames } from '../names/surnames';
import { asNamedElsewhere, isTitle, namedIn, type NamedElsewhere } from '../names/titles';
import { describePerson, genderBefore, genderOfGivenName, withoutHonorific } from './person';
import { typeOfPhrase } from '../types/phrase-type';
import { policeByRank } from './ranks';
import { Registry } from './registry';
import { throughAcronym, throughBody, throughPerson } from './through-others';
import { bodyTiedTo, weighTie } from './ties';
import { isJoined, isSentenceBetween, standingOf } from './standing';
import { spanOf, textOf, wordsOf, type Words } from '../word-view';

/** The names that a paragraph by itself tells. */
const ownNames = (paragraph: Paragraph): Name[] => namesOf(paragraph.finding(wordsOf));

/** Words around a person's name in which the body is named whose office is told. */
const NEAR = 40;

/**
 * Reads the article from its beginning up to where it is told, and keeps what it met: who was named, and what was said of
 * them. Only forwards, so nothing named later can bear on what was asked before.
 */
export class Reading {
  readonly lexicon: SpeakersPart;
  readonly registry: Registry;
  private readonly words: (Words | undefined)[] = [];
  private readonly names: (Name[] | undefined)[] = [];
  private readonly entityOf = new Map<Name, Entity>();
  private readonly ties: { entity: Entity; body: Name }[] = [];
  private named: NamedElsewhere | undefined;
  private paragraph = 0;
  private openedTo = -1;
  private next = 0;
  /** Has the sentence that is being read had its subject? */
  private hasSubject = false;

  constructor(
    readonly document: TextDocument,
    readonly trace?: Trace,
  ) {
    this.lexicon = document.language.speakers();
    this.registry = new Registry(this.lexicon);
  }

  wordsOf(paragraph: number): Words {
    return (this.words[paragraph] ??= this.document.paragraphs[paragraph]!.finding(wordsOf));
  }

  /** The names of a paragraph, left to right. */
  namesOf(paragraph: number): readonly Name[] {
    const known = this.names[paragraph];
    if (known) return known;
    const words = this.wordsOf(paragraph);
    const names = isTitle(words)
      ? words.paragraph.finding(ownNames).flatMap((name) => asNamedElsewhere(words, name, this.namedElsewhere()))
      : words.paragraph.finding(ownNames);
    this.names[paragraph] = names;
    return names;
  }

  /** Names outside of titles. Those that stand later in the text only tell how many words of a title a name has. */
  private namedElsewhere(): NamedElsewhere {
    const paragraphs = this.document.paragraphs.keys();
    this.named ??= namedIn(
      [...paragraphs].filter((i) => !isTitle(this.wordsOf(i))).map((i) => [this.wordsOf(i), this.namesOf(i)] as const),
    );
    return this.named;
  }

  /** The names of a paragraph that overlap words `[first, end)`. */
  namesIn(paragraph: number, first: number, end: number): readonly Name[] {
    return namesWithin(this.namesOf(paragraph), first, end);
  }

  /** Whom a name that has been read stands for. */
  entity(name: Name): Entity | undefined {
    return this.entityOf.get(name);
  }

  /** Takes in every name that begins before an offset of the text. */
  readTo(offset: number): void {
    const { paragraphs } = this.document;
    while (this.paragraph < paragraphs.length) {
      const words = this.wordsOf(this.paragraph);
      const names = this.opened(this.paragraph);
      const name = names[this.next];
      if (name && words.starts[name.first]! >= offset) return;
      if (name) {
        this.take(words, name, names[this.next - 1]);
        this.next++;
      } else {
        if (paragraphs[this.paragraph]!.end > offset) return;
        this.paragraph++;
        this.next = 0;
      }
    }
  }

  /** Keeps in mind which body tells somebody's type where nothing else does. */
  tie(entity: Entity, body: Name | undefined): void {
    if (body) this.ties.push({ entity, body });
  }

  /** Reads what is left, and tells by it what is still open: one mention that says of what kind a body is says it for all. */
  finish(): void {
    this.readTo(this.document.text.length);
    this.registry.settleNames();
    for (const entity of this.registry.entities) {
      if (!entity.verdict) weigh(entity, this.registry.filed(`short ${entity.nameWords.join(' ')}`)?.verdict);
    }
    for (const { entity, body } of this.ties) weighTie(entity, this.entityOf.get(body));
    policeByRank(
      this.lexicon,
      this.registry.entities,
      [...this.document.paragraphs.keys()].map((i) => this.wordsOf(i)),
    );
  }

  /** The names of the paragraph that is being read: at its beginning with the surnames known by then. */
  private opened(paragraph: number): readonly Name[] {
    const names = this.namesOf(paragraph);
    if (this.openedTo >= paragraph) return names;
    this.openedTo = paragraph;
    const isSurname = (key: string) => this.registry.known(key) !== undefined;
    return (this.names[paragraph] = withSurnames(this.wordsOf(paragraph), names, isSurname));
  }

  private take(words: Words, name: Name, previous: Name | undefined): void {
    const same =
      previous && previous.kind !== 'place' && isAlias(words, previous, name) ? this.entityOf.get(previous) : undefined;
    if (same) this.registry.alsoKnown(same, words.keys.slice(name.first, name.end));
    const entity = same ?? this.register(words, name);
    this.entityOf.set(name, entity);
    const next = this.names[words.paragraph.index]?.[this.next + 1];
    keepNamed(entity.named, words, name, next);
    const standing = standingOf(words, name);
    if (!previous || isSentenceBetween(words, previous, name)) this.hasSubject = false;
    const leads = standing === 'own' && !this.hasSubject;
    // "Ohio Sen. X": the state is no subject, or not the only one.
    this.hasSubject ||= leads && !(next?.kind === 'person' && next.runFirst <= name.first);
    const joined = previous !== undefined && isJoined(words, previous, name);
    this.registry.see(entity, {
      paragraph: words.paragraph.index,
      start: words.starts[name.first]!,
      leads,
      standing,
      joined,
    });
    const acronym = words.raw[name.end] === '(' && words.raw[name.end + 2] === ')' ? words.raw[name.end + 1]! : '';
    if (name.kind !== 'person' && /^\p{Lu}[\p{Lu}\p{Ll}-]{1,9}$/u.test(acronym)) {
      this.registry.alias(entity, `organisation ${acronym.toLowerCase()}`);
      this.registry.alias(entity, `acronym ${acronym.toLowerCase()}`);
    }
  }

  private register(words: Words, name: Name): Entity {
    const { text } = this.document;
    const keys = words.keys.slice(name.first, name.end);
    const label = textOf(text, words, name.first, name.end);
    const { index } = words.paragraph;
    if (name.kind === 'person') {
      const asBody = keys.length === 1 ? this.registry.filed(`acronym ${keys[0]!}`) : undefined;
      if (asBody && /\p{Lu}.*\p{Lu}/u.test(label)) return asBody;
      const byShortName = this.registry.filed(`short ${keys.join(' ')}`);
      if (byShortName && !(keys.length === 1 && this.registry.known(keys[0]!))) return byShortName;
      const body = this.bodyOf(words, name, keys, label);
      if (body) return body;
      const entity = this.registry.person(
        keys,
        withoutHonorific(words.lexicon, label, keys),
        index,
        genderBefore(words, name),
      );
      if (entity.kind === 'person') {
        const given = genderOfGivenName(words.lexicon, entity.nameWords);
        if (given && entity.gender.size === 0) entity.gender.add(given);
        describePerson(text, words, name, entity);
        weigh(entity, throughBody(this, words, name) ?? throughAcronym(this, words, name));
        if (!entity.verdict) weigh(entity, throughPerson(this, words, name) ?? firmByOffice(words, name));
        if (!entity.verdict) weigh(entity, throughList(words, this.namesOf(index), this.next));
        this.tie(entity, bodyTiedTo(words, name, this.namesIn(index, name.runFirst - NEAR, name.end + NEAR)));
      }
      return entity;
    }
    // "The charity Clean Coast": no place, whatever its last word.
    const isBody = name.kind === 'place' && bodyNounBefore(words, name.first) !== undefined;
    if (name.kind === 'place')
      return (isBody && this.bodyOf(words, name, keys, label)) || this.place(name, label, index);
    // "TAPPER:" in a transcript, "DeMoro": the surname of somebody named before.
    const bearer = keys.length === 1 && !name.match ? this.registry.known(keys[0]!) : undefined;
    if (bearer) return bearer;
    // A body of the list whose name holds commas; the list is kept without them.
    const listed = keys.includes(',')
      ? words.lexicon.phrases.get(keys.filter((key) => key !== ',').join(' '))?.body
      : name.match?.senses.body;
    const shorts = firmShortNames(words, name);
    this.registry.calledBefore(shorts, keys, index);
    const entity = this.registry.organisation(keys, label, index, listed?.id);
    for (const short of shorts) this.registry.alias(entity, `short ${short}`);
    keepNote(entity.notes, 'name', words, name.first, name.end);
    const short = shortNameOf(words, name);
    if (short) this.registry.alias(entity, `short ${short}`);
    if (listed && !name.match)
      weigh(entity, { type: listed.type, rule: 'organisation', span: spanOf(words, name.first, name.end), weight: 6 });
    const isWhole = name.match !== undefined || keys.length >= entity.nameWords.length || !entity.verdict;
    // "Hart & Sons": nobody's relatives.
    if (isFamilyFirm(words, name.end)) weigh(entity, firmByName(words, name));
    else if (isWhole) weigh(entity, typeOfPhrase(words, name.first, name.end));
    weigh(entity, kindAround(words, name));
    const called = classNounBefore(words, name);
    if (called) entity.roleWords.add(called);
    if (!entity.verdict) weigh(entity, firmByOffice(words, name) ?? firmByName(words, name));
    return entity;
  }

  /** An unknown name that the article has used for a body, or uses so here. */
  private bodyOf(words: Words, name: Name, keys: readonly string[], label: string): Entity | undefined {
    if (name.match) return undefined;
    const met = this.registry.filed(`organisation ${keys.join(' ')}`);
    if (met) return met;
    if (!isBodyHere(words, name)) return undefined;
    const person = this.registry.bearer(keys);
    // "The company Falk founded": a surname.
    const isSurname = person && person.nameWords.length > keys.length;
    if (person && (isSurname || (person.role ?? person.mentions.length > 0))) return undefined;
    const body = person ? this.registry.toBody(person) : this.registry.organisation(keys, label, words.paragraph.index);
    // "The company X": what it is stands right before.
    weigh(body, typeOfPhrase(words, bodyNounBefore(words, name.first)?.first ?? name.first - 1, name.first));
    const called = classNounBefore(words, name);
    if (called) body.roleWords.add(called);
    return body;
  }

  private place(name: Name, label: string, paragraph: number): Entity {
    const place = name.match?.senses.place;
    const bearer = this.registry.known(label.toLowerCase());
    if (bearer) return bearer;
    const id = place && place.kind !== 'region' ? place.code : label.toLowerCase();
    return this.registry.place(id, label, paragraph, place?.kind === 'country');
  }
}
