import type { Speaker } from '../contract';
import type { TextDocument } from '../paragraph';
import type { Trace } from '../trace';
import type { Entity } from './entities/entities';
import type { RuleBook } from './readers-rules';
import type { Verdict } from './types/verdict';

export interface ResolvedSpeakers {
  readonly speakers: Speaker[];
  /** For each attribution, in the same order, the ids of its speakers. */
  readonly speakerIds: string[][];
}

/** Gathers who speaks, and turns them into the speakers of the analysis. */
export class Cast {
  constructor(
    private readonly document: TextDocument,
    private readonly ruleBook: RuleBook,
    private readonly trace?: Trace,
  ) {}

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
    const { mentions } = entity;
    const words = new Set(mentions.map(({ start, end }) => this.document.text.slice(start, end)));
    const own = this.ruleBook([entity.name, ...words]);
    const { verdict } = entity;
    const evidence = [
      ...(own ? [{ rule: 'reader', span: null }] : []),
      ...reasons(entity).map(({ rule, span }) => ({ rule, span })),
    ];
    const type = own?.type ?? verdict?.type ?? 'other';
    const confidence = own ? 1 : verdict ? SURE : UNSURE;
    const speaker = {
      id,
      name: entity.name,
      ...(entity.role && { role: entity.role }),
      type,
      confidence,
      evidence,
      mentions,
    };

    for (const { rule, span } of evidence) this.trace?.note(speaker, 'type', { step: rule, words: span });
    return speaker;
  }
}

/** How often a type is right where something tells it, and where nothing does: rounded from the speakers' training articles. */
const SURE = 0.85;
const UNSURE = 0.3;

/** Reasons shown for a type. */
const SHOWN = 3;

/** The evidence that speaks for the type an entity got, strongest first, none twice. */
function reasons({ verdict, evidence }: Entity): Verdict[] {
  if (!verdict) return [];
  const same = evidence.filter(({ type, span }) => type === verdict.type && span?.start !== verdict.span?.start);
  const firsts = same.filter(({ span }, i) => same.findIndex((other) => other.span?.start === span?.start) === i);
  return [verdict, ...firsts.toSorted((a, b) => b.weight - a.weight)].slice(0, SHOWN);
}
