import { changed, type Draft, type TokenSpan } from '../draft';
import { contentEnd } from '../grammar/clause';
import { verbOfCue } from '../grammar/cue';
import { passiveOfCue, passiveSubject } from '../grammar/passive';

import { isWord, sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** "Hale is believed to …", "was accused of …", "were reported overnight": what is said of the subject, nobody says by whom. */
export const hearsayPassive: Construction = {
  id: 'hearsay-passive',
  about: 'a passive whose subject is whom the words are about, not who speaks',
  example: {
    text: 'The two men were said to have met in a hotel in Lemnos.',
    found: ['nobody | The two men … to have met in a hotel in Lemnos'],
  },
  lookalike: { text: 'Eleven patients were admitted as well as two nurses.', found: [] },
  findAtVerb({ view, verb, group }) {
    if (!verb.form.participle || group.negated || !group.passive) return null;
    const { range } = group;
    const sentence = sentenceRange(view, range.first);
    const subject = passiveSubject(view, range.first, sentence.first);
    if (!subject || !isHearsay(view, verb.form.lemma, range.end)) return null;
    const rest = { first: range.end, end: contentEnd(view, range.end) };
    return ruleDraft(view, null, range, [subject, rest], 'hearsay-rule');
  },
  mend: each(aboutSubject),
};

/** By the verb and the word after it: "is believed | to", "was accused | of", "were reported | overnight". */
function isHearsay({ lower, cues, grammar }: View, lemma: string, end: number): boolean {
  const next = lower[end] ?? '';
  if (cues.words.hearsayVerbs.has(lemma) && grammar.infinitiveMarkers.has(next)) return true;
  if (cues.words.opinionVerbs.has(lemma) && !grammar.opinionStops.has(next)) return true;
  if (cues.words.accusedVerbs.has(lemma) && (grammar.genitives.has(next) || grammar.purposes.has(next))) return true;
  return cues.words.reportedVerbs.has(lemma);
}

/** "Driver | blamed | for crash", as a headline begins: whoever blames somebody names them before "for". */
function barePassive(view: View, source: TokenSpan | null, cue: TokenSpan): ReturnType<typeof verbOfCue> {
  const found = verbOfCue(view, cue);
  const begins =
    source !== null && sentenceRange(view, source.first).first === source.first && isWord(view.words[source.end - 1]);
  if (!found || !begins || source.end !== cue.first || found.at !== cue.first) return null;
  const { form, particles } = found.verb;
  const isBare = form.participle && particles.length === 0;
  return isBare && view.grammar.matterPrepositions.has(view.lower[found.at + 1]) ? found : null;
}

/** The subject taken for who speaks goes to the content. */
function aboutSubject(view: View, draft: Draft): Draft {
  const { source, cue, content } = draft;
  const passive = cue && (passiveOfCue(view, cue) ?? barePassive(view, source, cue));
  if (!passive || !source || source.first >= cue.first) return draft;
  const { lemma } = passive.verb.form;
  const isTurned =
    view.cues.words.hearsayVerbs.has(lemma) &&
    content.some(({ first }) => view.grammar.infinitiveMarkers.has(view.lower[first]));
  return isTurned || view.cues.words.turnedVerbs.has(lemma)
    ? changed(draft, { source: null, content: [source, ...content] })
    : draft;
}
