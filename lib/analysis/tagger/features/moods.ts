import type { PassageView } from '../passage-view';
import { distanceClass, valueAt, type FeatureGroup } from './group';

/** No sentence there; a bit set of moods is smaller. */
const NO_SENTENCE = 31;

/** For languages that bring classes of words: what the clause's verb says of who speaks. */
export const moods: FeatureGroup<PassageView> = {
  name: 'moods',
  about: "the language's own classes of words, and the moods of the clause, the sentence and its neighbours",
  templates: [310, 349],
  emit(view, i, out) {
    if (!view.hasWordClasses) return;
    const { wordClass, clauseMoods, sentenceMoods, sentenceFirst, sentenceLast, count, quote, word } = view;
    for (let d = -2; d <= 2; d++) out.add(312 + d, valueAt(wordClass, i + d, count));
    out.add(315, valueAt(wordClass, i - 1, count), wordClass[i], valueAt(wordClass, i + 1, count));
    const first = sentenceFirst[i]!;
    const last = sentenceLast[i]!;
    const before = first > 0 ? sentenceMoods[first - 1]! : NO_SENTENCE;
    const after = last + 1 < count ? sentenceMoods[last + 1]! : NO_SENTENCE;
    const clause = clauseMoods[i]!;
    const sentence = sentenceMoods[i]!;
    const opens = i === first ? 1 : 0;
    out.add(320, clause, quote[i]);
    out.add(321, sentence, quote[i]);
    out.add(322, clause, sentence, opens);
    out.add(323, sentence, before, opens);
    out.add(324, sentence, after, opens);
    out.add(325, sentence, view.sentenceHeadCue[i], view.sentenceTailCue[i]);
    out.add(326, clause, word[i]);
    out.add(327, sentence, wordClass[i], view.shape[i]);
    out.add(328, wordClass[first], first + 1 < count ? wordClass[first + 1] : 0, sentence);
    out.add(
      329,
      clause,
      view.commasBefore[i]! - view.commasBefore[first]! > 0 ? 1 : 0,
      view.commasBefore[last + 1]! - view.commasBefore[i + 1]! > 0 ? 1 : 0,
    );
    out.add(330, wordClass[last > 0 ? last - 1 : 0], sentence, distanceClass(last - i));
    out.add(331, clause, i > 0 ? clauseMoods[i - 1]! : NO_SENTENCE, i + 1 < count ? clauseMoods[i + 1]! : NO_SENTENCE);
    out.add(332, clause, view.kind[i]);
    const left = speechTowards(view, i, -1);
    const right = speechTowards(view, i, 1);
    out.add(333, left, wordClass[i], view.shape[i]);
    out.add(334, right, wordClass[i], view.shape[i]);
    out.add(335, left, right, quote[i]);
    out.add(336, left, right, clause);
    out.add(337, left, right, word[i]);
    const { clauseFirst, clauseLast, sentenceSpeech } = view;
    const opening = clauseFirst[i]!;
    const closing = clauseLast[i]!;
    out.add(340, word[opening], word[closing]);
    out.add(341, word[opening], wordClass[closing], word[i]);
    out.add(342, word[closing], word[i]);
    out.add(343, word[closing], quote[i], view.shape[i]);
    out.add(344, wordClass[opening], wordClass[closing], wordClass[i]);
    const beyond = closing + 2 < count && closing + 1 < last ? closing + 2 : -1;
    out.add(345, beyond < 0 ? 0 : word[beyond]!, beyond < 0 ? -1 : wordClass[clauseLast[beyond]!]!, wordClass[closing]);
    const earlier = opening - 2 >= first ? opening - 2 : -1;
    out.add(
      346,
      earlier < 0 ? 0 : word[earlier]!,
      earlier < 0 ? -1 : wordClass[clauseFirst[earlier]!]!,
      wordClass[closing],
    );
    const speechBefore = first > 0 ? sentenceSpeech[first - 1]! : NO_SENTENCE;
    const speechAfter = last + 1 < count ? sentenceSpeech[last + 1]! : NO_SENTENCE;
    out.add(347, speechBefore * 64 + sentence, opens, quote[i]);
    out.add(348, speechBefore, sentenceSpeech[i], speechAfter);
    out.add(349, speechBefore * 64 + sentence, before, wordClass[i]);
  },
};

/** Tokens to each side in which a word of speech is looked for. */
const REACH = 12;

/** The nearest word of speech to one side, in the sentence: its class and how far it is, as one number; 0 for none. */
function speechTowards(view: PassageView, i: number, step: 1 | -1): number {
  const { wordClass, speechFrom } = view;
  const limit = step < 0 ? Math.max(view.sentenceFirst[i]!, i - REACH) : Math.min(view.sentenceLast[i]!, i + REACH);
  for (let at = i + step; step < 0 ? at >= limit : at <= limit; at += step)
    if (wordClass[at]! >= speechFrom) return wordClass[at]! * 8 + distanceClass(Math.abs(at - i));
  return 0;
}
