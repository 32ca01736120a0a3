import type { Span, Speaker } from '../contract';
import type { TextDocument } from '../text';
import type { Entity } from './entities';
import type { RuleBook } from './readers-rules';

export interface ResolvedSpeakers {
  readonly speakers: Speaker[];
  /** For each attribution, in the same order, the ids of its speakers. */
  readonly speakerIds: string[][];
}

/** Gathers who speaks, and turns them into the speakers of the analysis. */
export class Cast {
  private readonly spans = new Map<Entity, Span[]>();

  constructor(
    private readonly document: TextDocument,
    private readonly ruleBook: RuleBook,
  ) {}

  hear(entity: Entity, span: Span): void {
    const spans = this.spans.get(entity) ?? [];
    this.spans.set(entity, spans);
    if (!spans.some(({ start, end }) => start === span.start && end === span.end)) spans.push(span);
  }

  result(found: readonly (readonly Entity[])[]): ResolvedSpeakers {
    const ids = new Map<Entity, string>();
    const speakers: Speaker[] = [];
    for (const entity of new Set(found.flat())) {
      const id = `s${speakers.length + 1}`;
      ids.set(entity, id);
      speakers.push(this.speaker(id, entity));
    }
    return { speakers, speakerIds: found.map((entities) => [...new Set(entities.map((entity) => ids.get(entity)!))]) };
  }

  private speaker(id: string, entity: Entity): Speaker {
    const mentions = this.spans.get(entity) ?? [];
    const own = this.ruleBook([entity.name, ...mentions.map(({ start, end }) => this.document.text.slice(start, end))]);
    const { verdict } = entity;
    const evidence = [
      ...(own ? [{ rule: 'reader', span: null }] : []),
      ...(verdict ? [{ rule: verdict.rule, span: verdict.span }] : []),
    ];
    const type = own?.type ?? verdict?.type ?? 'other';
    return { id, name: entity.name, ...(entity.role && { role: entity.role }), type, evidence, mentions };
  }
}
