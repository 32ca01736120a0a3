import type { SourceType } from '../../analysis/source-types';
import { pairKey } from '../schema/keys';
import type { Decision } from '../schema/records';
import { namesakes } from './namesakes';
import { suggestionsFor } from './suggestions';
import { readName, type ReadName } from './name';
import { Union } from './union';
import type { ArticleSpeaker, JoinedSpeaker, Joins } from './joined';

/** Joins the speakers of a collection, given in the order of their articles. Close to linear in their number. */
export function joinSpeakers(given: readonly ArticleSpeaker[], decisions: readonly Decision[]): Joins {
  const names = new Map<string, ReadName>();
  const nameOf = ({ name }: ArticleSpeaker) => {
    const known = names.get(name) ?? readName(name);
    names.set(name, known);
    return known;
  };
  const present = new Set(given.map(({ key }) => key));
  const known = decisions.filter(({ one, other }) => present.has(one) && present.has(other));
  const union = new Union(known.filter(({ same }) => !same).map(({ one, other }): [string, string] => [one, other]));
  const byReader = new Set<string>();
  for (const { one, other } of known.filter(({ same }) => same)) {
    union.join(one, other);
    byReader.add(pairKey(one, other));
  }
  for (const group of namesakes(given, nameOf))
    for (const member of group.slice(1)) union.join(group[0]!.key, member.key);

  const clusters = new Map<string, ArticleSpeaker[]>();
  for (const speaker of given) {
    const root = union.find(speaker.key);
    const list = clusters.get(root);
    if (list) list.push(speaker);
    else clusters.set(root, [speaker]);
  }
  const readersWord = new Set(known.filter(({ same }) => same).map(({ one }) => union.find(one)));
  const speakers = [...clusters].map(([root, members]) => joined(members, readersWord.has(root)));
  return { speakers, suggestions: suggestionsFor(speakers, nameOf, (one, other) => union.areApart(one, other)) };
}

function joined(members: readonly ArticleSpeaker[], byReader: boolean): JoinedSpeaker {
  const fullest = members.reduce((best, each) => (each.name.length > best.name.length ? each : best));
  const role = members.find((each) => each.role !== null)?.role ?? null;
  const reason = members.length < 2 ? null : byReader ? 'reader' : 'same-name';
  return { id: members[0]!.key, name: fullest.name, role, type: commonest(members), members, reason };
}

/** The kind most articles give, the first of equals. */
function commonest(members: readonly ArticleSpeaker[]): SourceType {
  const counts = new Map<SourceType, number>();
  for (const { type } of members) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
