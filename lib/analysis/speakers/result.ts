import type { LinkedAttribution } from '../attributions';
import type { Span, Speaker } from '../contract';
import type { TextDocument } from '../paragraph';
import type { Trace } from '../trace';
import type { Entity } from './entities/entities';
import { evidenceOf } from './evidence';
import { byRules } from './evidence/by-rules';
import { judge } from './evidence/judge';
import type { KindModel } from './evidence/kind-model';
import type { Evidence, Subject } from './evidence/reason';
import type { SourceType } from '../source-types';
import { subjectsOf } from './evidence/subjects';
import type { RuleBook } from './readers-rules';

export interface ResolvedSpeakers {
  readonly speakers: Speaker[];
  /** For each attribution, in the same order, the ids of its speakers. */
  readonly speakerIds: string[][];
}

/** Turns those who speak into the speakers of the analysis. */
export class Cast {
  constructor(
    private readonly document: TextDocument,
    private readonly ruleBook: RuleBook,
    private readonly kinds: KindModel | undefined,
    private readonly trace?: Trace,
  ) {}

  result(attributions: readonly LinkedAttribution[], found: readonly (readonly Entity[])[]): ResolvedSpeakers {
    const ids = new Map<Entity, string>();
    const speakers: Speaker[] = [];
    const { names } = this.kinds ?? {};
    for (const subject of subjectsOf(this.document, attributions, found, (entity) => names?.of(entity))) {
      const id = `s${speakers.length + 1}`;
      ids.set(subject.entity, id);
      speakers.push(this.speaker(id, subject));
    }
    return { speakers, speakerIds: found.map((entities) => [...new Set(entities.map((entity) => ids.get(entity)!))]) };
  }

  private speaker(id: string, subject: Subject): Speaker {
    const { name, role, mentions } = subject.entity;
    const words = new Set(mentions.map(({ start, end }) => this.document.text.slice(start, end)));
    const own = this.ruleBook([name, ...words]);
    const held = this.kinds ? judge(this.kinds, subject, evidenceOf(subject, counting(this.kinds))) : byRules(subject);
    const evidence = [...(own ? [{ rule: 'reader', span: null }] : []), ...shown(held.reasons)];
    const type = own?.type ?? held.type;
    const confidence = own ? 1 : held.confidence;
    const speaker = { id, name, ...(role && { role }), type, confidence, evidence, mentions };
    this.trace?.passOn(subject.entity, speaker);
    for (const { rule, span } of evidence) this.trace?.note(speaker, 'type', { step: rule, words: span });
    return speaker;
  }
}

/** Of what a reason finds most has no weight: only what stands in the model is taken down. */
const counting =
  ({ own }: KindModel) =>
  (name: string, speaksFor: SourceType | undefined) =>
    speaksFor !== undefined || own.has(name);

/** Reasons shown for a type. */
const SHOWN = 3;

/** The loudest reasons, none for words that another goes by already. */
function shown(reasons: readonly Evidence[]): { rule: string; span: Span | null }[] {
  const found: { rule: string; span: Span | null }[] = [];
  for (const { reason, rule, span } of reasons) {
    const isNew = !found.some((one) => one.span && span && one.span.start < span.end && span.start < one.span.end);
    if (isNew && found.length < SHOWN) found.push({ rule: rule ?? reason, span });
  }
  return found;
}
