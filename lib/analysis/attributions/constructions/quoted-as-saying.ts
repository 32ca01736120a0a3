import { changed, type Draft } from '../draft';
import { contentEnd, endOfWords } from '../grammar/clause';
import { contentBefore } from '../grammar/content-before';
import { verbOfCue } from '../grammar/cue';
import { passiveOfCue, passiveSubject } from '../grammar/passive';
import { placeOf } from '../grammar/place-of';
import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest "by state media" between participle and "as", in tokens. */
const LONGEST_AGENT = 12;
/** Longest name between "quoted" and "as saying", in tokens. */
const LONGEST_NAME = 16;

/** "The minister was quoted as saying that …", "State television quoted the minister as saying that …": the minister speaks, and the station reports it. */
export const quotedAsSaying: Construction = {
  id: 'quoted-as-saying',
  about: 'somebody whom others quote "as saying" something: who is quoted speaks',
  example: {
    text: '"The lamps were out," the Lemnos Herald quoted Marlow as saying.',
    found: ['the Lemnos Herald | "The lamps were out,"', 'Marlow | "The lamps were out,"'],
  },
  lookalike: { text: 'The broker quoted the firm a price for the pier.', found: [] },
  findAtVerb({ view, verb, group }) {
    if (!view.grammar.quoteVerbs.has(verb.form.lemma) || !group.passive) return null;
    const { first, end } = group.range;
    const sentence = sentenceRange(view, first);
    const limit = endOfWords(view, sentence);
    const subject = passiveSubject(view, first, sentence.first);
    const saying = placeOf(view.lower, view.grammar.sayingWords, end, Math.min(limit, end + LONGEST_AGENT));
    if (!subject || saying < 0) return null;
    const content = { first: saying + 1, end: contentEnd(view, saying + 1) };
    return { ...ruleDraft(view, subject, { first, end: saying + 1 }, [content]), replaces: true };
  },
  mend: each(turnQuoted),
};

/** The cue is "as saying", the content what follows, or the quotation before it all. */
function turnQuoted(view: View, draft: Draft): Draft | readonly Draft[] {
  const { cue, source } = draft;
  const found = cue && verbOfCue(view, cue, true);
  if (!source || !found || !view.grammar.quoteVerbs.has(found.verb.form.lemma) || passiveOfCue(view, cue)) return draft;
  const sentence = sentenceRange(view, cue.first);
  const limit = endOfWords(view, sentence);
  const from = found.at + 1;
  const as = placeOf(view.lower, view.grammar.roleMarkers, from, Math.min(limit, from + LONGEST_NAME));
  if (as <= from || !view.grammar.sayingWords.has(view.lower[as + 1])) return draft;
  const after = view.lower[as + 2] === ':' ? as + 3 : as + 2;
  const content =
    after < limit ? { first: after, end: contentEnd(view, after) } : contentBefore(view, source.first - 1, sentence);
  if (!content) return draft;
  const { paragraph } = cue;
  const said = [{ paragraph, ...content }];
  return [
    changed(draft, { cue: { paragraph, first: cue.first, end: from }, content: said }),
    {
      ...draft,
      saysAgain: true,
      source: { paragraph, first: from, end: as },
      cue: { paragraph, first: as, end: after },
      content: said,
    },
  ];
}
