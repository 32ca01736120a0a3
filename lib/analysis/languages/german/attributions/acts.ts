import { cueOf, type Draft } from '../../../attributions/draft';
import type { Act } from '../../../contract';
import type { AnyParagraph } from '../../../paragraph';
import type { ReportVerbs } from './report-verbs';

/** What negates a reporting verb beside it. */
const NEGATION = /^(?:nicht|nie|niemals|kein|keine|keinen)$/;

/** What somebody does by saying it, by the verb of the cue with its prefix: "wies … zurück" denies; negated, it only says. */
export function actOf(paragraphs: readonly AnyParagraph[], draft: Draft, { finite, participles }: ReportVerbs): Act {
  const cue = cueOf(draft);
  if (cue.length === 0) return 'says';
  const { lower } = paragraphs[cue[0]!.paragraph]!;
  const words = cue.flatMap(({ first, end }) => lower.slice(first, end));
  const beside = cue.flatMap(({ first, end }) => [lower[first - 1] ?? '', lower[end] ?? '']);
  if ([...words, ...beside].some((word) => NEGATION.test(word))) return 'says';
  for (const word of words) {
    const verb =
      participles.get(word) ??
      finite.get(word)?.find(({ prefix }) => prefix === undefined || words.includes(prefix)) ??
      finite.get(word)?.find(({ prefix, act }) => prefix === undefined && act !== 'says');
    if (verb && verb.act !== 'says') return verb.act;
    // "ankündigte": the prefix stays with the verb at the end of a clause.
    for (const [form, verbs] of finite) {
      const joined = word.endsWith(form) && verbs.find(({ prefix }) => prefix !== undefined && prefix + form === word);
      if (joined && joined.act !== 'says') return joined.act;
    }
  }
  return 'says';
}
