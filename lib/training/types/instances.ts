import type { LinkedAttribution } from '../../analysis/attributions';
import type { Entity } from '../../analysis/speakers/entities/entities';
import { evidenceOf } from '../../analysis/speakers/evidence';
import { barredFor } from '../../analysis/speakers/evidence/judge';
import type { Subject } from '../../analysis/speakers/evidence/reason';
import type { Known } from '../../analysis/speakers/evidence/known-names';
import { subjectsOf } from '../../analysis/speakers/evidence/subjects';
import { whoSpeaks } from '../../analysis/speakers/who-speaks';
import type { SourceType } from '../../analysis/source-types';
import type { TextDocument } from '../../analysis/paragraph';
import type { LabelledArticle, LabelledMention } from './labels';
import type { Instance } from './vectors';

/** A speaker found in a labelled article, with the labels of its mentions. */
export interface LabelledSpeaker extends Instance {
  readonly subject: Subject;
  /** Kinds of its mentions that are sure, one each. */
  readonly sure: readonly SourceType[];
}

/** A kind that may be defended otherwise counts half. */
const DOUBTFUL = 0.5;

/**
 * The speakers that the analysis finds in an article, for each the labels of the mentions that its sources overlap; `known`
 * tells what other articles call somebody.
 */
export function labelledSpeakers(
  article: LabelledArticle,
  index: number,
  document: TextDocument,
  attributions: readonly LinkedAttribution[],
  known?: (entity: Entity) => Known | undefined,
): LabelledSpeaker[] {
  const speaking = whoSpeaks(document, attributions);
  const subjects = subjectsOf(document, attributions, speaking, known);
  const labels = new Map<Entity, LabelledMention[]>();
  for (const mention of article.mentions) {
    const entity = mention.note === 'x' ? undefined : speakerAt(mention, attributions, speaking);
    if (entity) labels.set(entity, [...(labels.get(entity) ?? []), mention]);
  }
  return subjects.flatMap((subject) => {
    const mentions = labels.get(subject.entity);
    if (!mentions) return [];
    const sure = mentions.filter(({ note }) => note !== '?').map(({ type }) => type);
    const evidence = evidenceOf(subject);
    return [{ document: index, subject, evidence, barred: barredFor(subject), gold: weightsOf(mentions), sure }];
  });
}

/** The first speaker of the statement whose source is most of all the words of a mention. */
function speakerAt(
  { start, end }: LabelledMention,
  attributions: readonly LinkedAttribution[],
  speaking: readonly (readonly Entity[])[],
): Entity | undefined {
  let best = 0;
  let found: Entity | undefined;
  for (const [i, { kind, source }] of attributions.entries()) {
    if (kind !== 'statement' || !source) continue;
    const shared = (Math.min(source.end, end) - Math.max(source.start, start)) / (source.end - source.start);
    if (shared <= best) continue;
    best = shared;
    found = speaking[i]![0];
  }
  return found;
}

/** Who speaks often counts for more, but by the root only: twenty mentions are one speaker still. */
function weightsOf(mentions: readonly LabelledMention[]): Map<SourceType, number> {
  const weights = new Map<SourceType, number>();
  let all = 0;
  for (const { type, note } of mentions) {
    const weight = note === '?' ? DOUBTFUL : 1;
    weights.set(type, (weights.get(type) ?? 0) + weight);
    all += weight;
  }
  return new Map([...weights].map(([type, weight]) => [type, weight / Math.sqrt(all)]));
}
