import { changed, type Draft, type TokenSpan } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';
import { canSpeak } from '../grammar/can-speak';
import { contentEnd, endOfWords } from '../grammar/clause';
import { verbOfCue } from '../grammar/cue';
import { placeOf } from '../grammar/place-of';
import { objectEnd } from '../grammar/objects';
import { agentAfter, agentAt, passiveOfCue, passiveSubject } from '../grammar/passive';

import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** "The raid was condemned by the envoy as …": who speaks is named after "by", the subject is what it is about. */
export const agentPassive: Construction = {
  id: 'agent-passive',
  about: 'a passive that names who says it after "by"',
  example: {
    text: 'The attack, which killed 14 people, was claimed by the Northern Front.',
    found: ['the Northern Front | The attack'],
  },
  lookalike: { text: 'The anchor claimed on Friday by the museum is a copy.', found: [] },
  findAtVerb({ view, verb, group }) {
    if (!verb.form.participle || group.negated || !group.passive) return null;
    const { first, end } = group.range;
    if (!view.cues.words.doneByVerbs.has(verb.form.lemma) || !view.grammar.agentMarkers.has(view.lower[end]))
      return null;
    const sentence = sentenceRange(view, first);
    const limit = endOfWords(view, sentence);
    const subject = passiveSubject(view, first, sentence.first);
    const agent = subject && agentAt(view, end + 1, limit);
    if (!agent) return null;
    const goesOn = agent.end < limit && view.grammar.matterPrepositions.has(view.lower[agent.end]);
    const rest = goesOn ? [{ first: agent.end, end: contentEnd(view, agent.end) }] : [];
    return ruleDraft(view, agent, { first, end: end + 1 }, [subject, ...rest]);
  },
  mend: each(mend),
};

function mend(view: View, draft: Draft): Draft {
  const { cue } = draft;
  const passive = cue && passiveOfCue(view, cue);
  if (!passive) return cue ? reduced(view, draft, cue) : draft;
  const named = view.cues.words.doneByVerbs.has(passive.verb.form.lemma)
    ? withAgent(view, draft, cue, passive.at)
    : draft;
  const { source } = named;
  return source ? changed(named, { content: named.content.map((span) => beforeAgent(view, span, source)) }) : named;
}

/** "The editor Jan Vos, accused of treason | by Varne |": a participle whose noun was taken for who speaks. */
function reduced(view: View, draft: Draft, cue: TokenSpan): Draft {
  const {
    source,
    content: [only, ...more],
  } = draft;
  const verb = verbOfCue(view, cue)?.verb;
  if (!verb?.form.participle || !view.cues.words.doneByVerbs.has(verb.form.lemma)) return draft;
  if (!source || !only || more.length > 0 || source.end > cue.first || only.first < cue.end) return draft;
  const by = placeOf(view.lower, view.grammar.agentMarkers, only.first + 1, only.end);
  const isAside = view.lower[source.end - 1] === ',' || view.lower[cue.first - 1] === ',';
  const agent = by < 0 || !isAside ? null : agentAt(view, by + 1, only.end);
  if (agent?.end !== only.end || !canSpeak(view, agent)) return draft;
  const { paragraph } = cue;
  return changed(draft, { source: { paragraph, ...agent }, content: [{ ...only, end: by }] });
}

function withAgent(view: View, draft: Draft, cue: TokenSpan, participle: number): Draft {
  const agent = draft.source ? null : agentAfter(view, participle + 1);
  if (!agent) return draft;
  const { paragraph } = cue;
  return changed(draft, {
    source: { paragraph, ...agent },
    content: [...draft.content, ...matterAfter(view, draft, agent.end)],
  });
}

/** "accused by Rights Now last week | of shelling two clinics |", where no content stands after the cue yet. */
function matterAfter(view: View, { cue, content }: Draft, agentEnd: number): TokenSpan[] {
  const limit = endOfWords(view, sentenceRange(view, agentEnd - 1));
  const first = skipAdverbials(view, agentEnd, limit);
  const isMatter = first < limit && view.grammar.matterPrepositions.has(view.lower[first]);
  if (!isMatter || content.length === 0 || content.some(({ end }) => end > cue!.first)) return [];
  return [{ paragraph: cue!.paragraph, first, end: objectEnd(view, first, limit) }];
}

/** "was described | as cowardly | by the minister": a content that ends with who speaks stops before "by". */
function beforeAgent({ lower, grammar }: View, span: TokenSpan, { first, end }: TokenSpan): TokenSpan {
  const ends = first < span.end && span.end <= end;
  return ends && grammar.agentMarkers.has(lower[first - 1]) ? { ...span, end: first - 1 } : span;
}
