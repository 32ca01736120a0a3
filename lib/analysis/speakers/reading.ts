import type { TextDocument } from '../text';
import { contextsOf } from './contexts';
import { weigh, type Entity, type Gender } from './entities';
import { lexicon } from './lexicon';
import { namesOf, type Name } from './names';
import { typeOfPhrase } from './phrase-type';
import { Registry } from './registry';
import type { Verdict } from './verdict';
import { matchesWithin, spanOf, textOf, wordsOf, type Words } from './words';

/**
 * Reads the article from its beginning up to where it is told, and keeps what it met: who was named, and what was said of
 * them. Only forwards, so nothing named later can bear on what was asked before.
 */
export class Reading {
  readonly registry = new Registry();
  private readonly words: (Words | undefined)[] = [];
  private readonly names: (Name[] | undefined)[] = [];
  private readonly entityOf = new Map<Name, Entity>();
  private paragraph = 0;
  private next = 0;

  constructor(readonly document: TextDocument) {}

  wordsOf(paragraph: number): Words {
    return (this.words[paragraph] ??= wordsOf(this.document.paragraphs[paragraph]!));
  }

  /** The names of a paragraph, left to right. */
  namesOf(paragraph: number): readonly Name[] {
    return (this.names[paragraph] ??= namesOf(this.wordsOf(paragraph)));
  }

  /** The names of a paragraph that overlap words `[first, end)`, found by bisection. */
  namesIn(paragraph: number, first: number, end: number): readonly Name[] {
    const names = this.namesOf(paragraph);
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.end > first) high = middle;
      else low = middle + 1;
    }
    let stop = low;
    while (stop < names.length && names[stop]!.first < end) stop++;
    return names.slice(low, stop);
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
      const names = this.namesOf(this.paragraph);
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

  private take(words: Words, name: Name, previous: Name | undefined): void {
    const same =
      previous && previous.kind !== 'place' && isAlias(words, previous, name) ? this.entityOf.get(previous) : undefined;
    if (same) this.registry.alsoKnown(same, words.keys.slice(name.first, name.end));
    const entity = same ?? this.register(words, name);
    this.entityOf.set(name, entity);
    const leads =
      !words.quoted[name.first] && (!previous || words.initial.slice(previous.end, name.first + 1).includes(true));
    this.registry.see(entity, words.paragraph.index, words.starts[name.first]!, leads);
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
      if (asBody && /^\p{Lu}+$/u.test(label)) return asBody;
      const entity = this.registry.person(keys, withoutHonorific(label, keys), index, genderBefore(words, name));
      if (entity.kind === 'person') {
        const given = genderOfGivenName(entity.nameWords);
        if (given && entity.gender.size === 0) entity.gender.add(given);
        describe(text, words, name, entity);
        if (!entity.verdict) weigh(entity, this.throughPerson(words, name));
      }
      return entity;
    }
    if (name.kind === 'place') return this.place(name, label, index);
    const entity = this.registry.organisation(keys, label, index, name.match?.senses.body?.id);
    weigh(entity, typeOfPhrase(words, name.first, name.end));
    return entity;
  }

  /** "Stein spokeswoman X": the type of the person spoken for. */
  private throughPerson(words: Words, name: Name): Verdict | undefined {
    const before = this.namesIn(words.paragraph.index, Math.max(0, name.runFirst - 4), name.first).findLast(
      ({ kind, end }) => kind === 'person' && end <= name.first,
    );
    const between = before && matchesWithin(words, before.end, name.first);
    if (!between || between.length === 0 || !between.every(({ senses }) => senses.noun ?? senses.skip))
      return undefined;
    const lead = this.entityOf.get(before)?.verdict;
    return lead && { ...lead, rule: 'antecedent', weight: 2 };
  }

  private place(name: Name, label: string, paragraph: number): Entity {
    const place = name.match?.senses.place;
    const bearer = place && this.registry.known(label.toLowerCase());
    if (bearer) return bearer;
    const id = place && place.kind !== 'region' ? place.code : label.toLowerCase();
    return this.registry.place(id, label, paragraph, place?.kind === 'country');
  }
}

/** "X, also known as Y", "X, better known by his nom de guerre Y". */
function isAlias(words: Words, previous: Name, name: Name): boolean {
  const between = words.keys.slice(previous.end, name.first).join(' ');
  return (
    between.length < 50 &&
    /^\W*(also |better |commonly |widely |formerly )*(known|called)( \w+){0,4}\W*$|^\W*(aka|nom de guerre|alias)\W*$/.test(
      between,
    )
  );
}

/** By the given name, where it is one gender's. */
function genderOfGivenName(nameWords: readonly string[]): Gender | undefined {
  const { maleNames, femaleNames } = lexicon();
  if (nameWords.length < 2) return undefined;
  return maleNames.has(nameWords[0]!) ? 'male' : femaleNames.has(nameWords[0]!) ? 'female' : undefined;
}

/** Adds what the words around the name say of a person: type, role, gender. */
function describe(text: string, words: Words, name: Name, entity: Entity): void {
  if (name.match?.senses.leader) {
    const span = spanOf(words, name.first, name.end);
    weigh(entity, {
      type: name.match.senses.leader,
      rule: 'office-holder',
      span,
      weight: 3,
    });
  }
  const gender = genderBefore(words, name);
  if (gender) entity.gender.add(gender);
  if (words.keys[name.first - 1] === 'dr' || words.keys[name.first] === 'dr') {
    const at = words.keys[name.first] === 'dr' ? name.first : name.first - 1;
    weigh(entity, {
      type: 'medical',
      rule: 'title',
      span: spanOf(words, at, at + 1),
      weight: 2,
    });
  }
  const ordinary = ordinaryPerson(words, name);
  if (ordinary) weigh(entity, ordinary);
  for (const { first, end, where } of contextsOf(words, name)) {
    const spoken = typeOfPhrase(words, first, end);
    // "Oklahoma City Thunder": a place alone says nothing of who speaks.
    const told =
      spoken?.rule === 'country' && !matchesWithin(words, first, end).some(({ senses }) => senses.noun)
        ? undefined
        : spoken;
    const verdict = where === 'of' ? tiedTo(told) : told;
    const former = where !== 'of' && /^(former|ex|late|retired)$/.test(words.keys[first]!);
    if (verdict) weigh(entity, former ? { ...verdict, weight: verdict.weight - 1 } : verdict);
    for (const key of words.keys.slice(first, end)) entity.roleWords.add(key);
    for (const { senses } of matchesWithin(words, first, end)) {
      if (senses.noun) entity.roleWords.add(senses.noun.lemma);
    }
    const genders = gendersOf(words, first, end);
    if (where !== 'of' && genders) entity.gender.add(genders);
    if (where !== 'of') entity.role ??= roleText(text, words, first, end);
  }
  if (!entity.verdict) weigh(entity, undescribed(words, name));
}

/** "X of Oxfam": tells less than a title does, and a place alone tells nothing. */
const tiedTo = (verdict: Verdict | undefined): Verdict | undefined =>
  verdict && verdict.rule !== 'country' ? { ...verdict, weight: Math.min(verdict.weight, 3.25) } : undefined;

/** Newswriting gives an age, or just where they are from, to people who are neither officials nor experts. */
function ordinaryPerson(words: Words, { end }: Name): Verdict | undefined {
  const { keys, raw } = words;
  let at = raw[end] === ',' || raw[end] === '(' ? end + 1 : end;
  const aged = at > end && /^([1-9]|[1-9]\d|10\d)$/.test(keys[at] ?? '') && /^[,).]$/.test(raw[at + 1] ?? '');
  if (aged) return { type: 'witness', rule: 'ordinary', span: spanOf(words, at, at + 1), weight: 1.5 };
  const yearsOld = keys.slice(at, at + 3).findIndex((key) => /^\d+-(year|month)-old$/.test(key));
  if (at > end && yearsOld >= 0) {
    return { type: 'witness', rule: 'ordinary', span: spanOf(words, at + yearsOld, at + yearsOld + 1), weight: 1.5 };
  }
  if (!/^(of|from)$/.test(keys[at] ?? '')) return undefined;
  at++;
  const match = words.matches[at];
  const isPlace = match?.senses.place && match.senses.place.kind !== 'adjective' && !match.senses.body;
  const behind = match?.end ?? at + 1;
  const last = words.capital[behind] && lexicon().grammar.geography.has(keys[behind]!) ? behind + 1 : behind;
  const placeNext =
    raw[last] === ',' && (keys[last + 1] === 'in' || words.matches[last + 1]?.senses.place !== undefined);
  const unknownTown = !match && words.capital[at] === true && placeNext;
  if (!(isPlace || unknownTown) || !/^[,.;”"]$/.test(raw[last] ?? '.')) return undefined;
  return { type: 'witness', rule: 'ordinary', span: spanOf(words, at - 1, last), weight: 1.5 };
}

/** "X, a Sunni who was there": an indefinite apposition that names no office is an ordinary person's. */
function undescribed(words: Words, { end }: Name): Verdict | undefined {
  const opens = words.raw[end] === ',' && /^(a|an)$/.test(words.keys[end + 1] ?? '');
  return opens
    ? {
        type: 'witness',
        rule: 'ordinary',
        span: spanOf(words, end + 1, Math.min(end + 4, words.keys.length)),
        weight: 1,
      }
    : undefined;
}

function roleText(text: string, words: Words, first: number, end: number): string | undefined {
  const { honorifics, grammar } = lexicon();
  let from = first;
  while (from < end && grammar.determiners.has(words.keys[from]!)) from++;
  if (
    from === end ||
    (end - from === 1 && (honorifics.male.has(words.keys[from]!) || honorifics.female.has(words.keys[from]!)))
  )
    return undefined;
  return textOf(text, words, from, end).replace(/[’']s$/, '');
}

function genderBefore(words: Words, { first }: Name): Gender | undefined {
  const { honorifics } = lexicon();
  for (const key of [words.keys[first]!, words.keys[first - 1] ?? '']) {
    if (honorifics.female.has(key)) return 'female';
    if (honorifics.male.has(key)) return 'male';
  }
  return undefined;
}

/** The gender that the nouns of a phrase tell: "spokeswoman". */
export function gendersOf(words: Words, first: number, end: number): Gender | undefined {
  const { male, female } = lexicon();
  const nouns = matchesWithin(words, first, end).flatMap(({ senses, key }) =>
    senses.noun ? [senses.noun.lemma.split(' ').at(-1)!] : [key],
  );
  if (nouns.some((noun) => female.has(noun))) return 'female';
  return nouns.some((noun) => male.has(noun)) ? 'male' : undefined;
}

function withoutHonorific(label: string, keys: readonly string[]): string {
  const { honorifics } = lexicon();
  const key = keys[0]!;
  const isOne = honorifics.male.has(key) || honorifics.female.has(key) || honorifics.either.has(key);
  return isOne && keys.length > 1 ? label.replace(/^\S+\s+/, '') : label;
}
