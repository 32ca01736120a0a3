import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';
import { canSpeak } from '../grammar/can-speak';
import { contentEnd, endOfWords } from '../grammar/clause';
import { contentBefore } from '../grammar/content-before';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
import { agentAt } from '../grammar/passive';
import { reportingVerbAt, type ReportingVerb } from '../grammar/reporting-verb';
import { sentenceRange, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest subject between "as" and its verb, in tokens. */
const LONGEST_SUBJECT = 12;

/** "As reported by X, …", "As X puts it, …" and "…, as X noted": the clause beside it is what was said. */
export const asReported: Construction = {
  id: 'as-reported',
  about: 'a clause with “as” that names who said what its sentence tells',
  example: {
    text: 'As reported by the Lemnos Post, the pier will close in May.',
    found: ['the Lemnos Post | the pier will close in May'],
  },
  lookalike: {
    text: 'As the ministry announced the plan, sailors left the hall.',
    found: ['the ministry | the plan'],
  },
  findAt(view, at) {
    const { lower, grammar } = view;
    if (!grammar.roleMarkers.has(lower[at])) return null;
    const sentence = sentenceRange(view, at);
    const opens = at === sentence.first;
    if (!opens && lower[at - 1] !== ',') return null;
    const limit = endOfWords(view, sentence);
    const said = byAgent(view, at, limit) ?? bySubject(view, at, limit);
    if (!said) return null;
    const { source, cue, end } = said;
    if (!opens)
      return end >= limit || lower[end] === ',' ? drafted(view, said, contentBefore(view, at - 1, sentence)) : null;
    if (lower[end] !== ',' || end + 1 >= limit) return null;
    const content = { first: end + 1, end: contentEnd(view, end + 1) };
    return { ...ruleDraft(view, source, cue, [content]), replaces: true };
  },
};

interface Said {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  /** One past the clause with “as”. */
  readonly end: number;
}

function drafted(view: View, { source, cue }: Said, content: TokenRange | null): Draft | null {
  return content && ruleDraft(view, source, cue, [content]);
}

/** "as first reported by the Post". */
function byAgent(view: View, at: number, limit: number): Said | null {
  const { lower, grammar } = view;
  const verb = reportingAfter(view, at);
  if (!verb?.verb.form.participle || !grammar.agentMarkers.has(lower[verb.at + 1])) return null;
  const agent = agentAt(view, verb.at + 2, limit);
  if (!agent || !canSpeak(view, agent)) return null;
  // "as reported by the Post, last year the pier closed": the name ends at the comma.
  const comma = lower.indexOf(',', agent.first);
  const source = comma > 0 && comma < agent.end ? { ...agent, end: comma } : agent;
  return { source, cue: { first: at, end: verb.at + 2 }, end: skipAdverbials(view, source.end, limit) };
}

function reportingAfter(view: View, at: number): ReportingVerb | null {
  const next = view.grammar.isAdverb(view.lower[at + 1] ?? '') ? at + 2 : at + 1;
  return next < view.words.length ? reporting(view, next) : null;
}

/** "as the Post has noted", "as Marlow puts it": nothing follows the verb, which is what tells it from a time. */
function bySubject(view: View, at: number, limit: number): Said | null {
  const { lower, grammar } = view;
  for (let i = at + 2; i < Math.min(limit, at + 2 + LONGEST_SUBJECT); i++) {
    if (lower[i] === ',') return null;
    const putsIt = grammar.putsIt.test(`${lower[i]!} ${lower[i + 1] ?? ''}`);
    const verb = reporting(view, i);
    if (!putsIt && !(verb && (verb.verb.form.past || verb.verb.form.third))) continue;
    const first = verb?.group.range.first ?? i;
    const end = skipAdverbials(view, putsIt ? i + 2 : i + 1, limit);
    const source = nounPhraseEndingAt(view, first - 1, at + 1);
    const isWhole = source?.first === at + 1 && canSpeak(view, source);
    if (!isWhole || (end < limit && lower[end] !== ',') || verb?.group.negated) return null;
    return { source, cue: { first, end: putsIt ? i + 2 : i + 1 }, end };
  }
  return null;
}

/** A verb that takes a clause: "as he called them" tells a name. */
function reporting(view: View, at: number): ReportingVerb | null {
  const found = reportingVerbAt(view, at);
  const { frames } = found?.verb ?? {};
  return frames?.has('clause') || frames?.has('complementizer') ? found : null;
}
