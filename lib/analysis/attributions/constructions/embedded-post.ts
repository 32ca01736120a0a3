import type { TokenRange } from '../../text';
import { isCapitalised, isWord, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest name and handle, in tokens. */
const LONGEST_NAME = 8;
/** Longest "Post on X by @handle" before what was posted, in tokens. */
const LONGEST_HEAD = 12;
/** A day: "April 21, 2020". */
const YEAR = /^20\d\d$/;

/** A post shown in the article: "We sail at dawn. — Ilan Moro (@ilanmoro) April 21, 2020". */
export const embeddedPost: Construction = {
  id: 'embedded-post',
  about: 'a post from elsewhere that the article shows, with a dash, a name and a handle behind it',
  example: {
    text: 'Post on X by @ilanmoro We bought forty heaters and drove them north. — Ilan Moro (@ilanmoro) March 3, 2019 Report',
    found: ['Ilan Moro | We bought forty heaters and drove them north.'],
  },
  lookalike: { text: 'For the tides write to us — Ilan Moro (@ilanmoro) is on duty.', found: [] },
  findInText: (views) =>
    views.flatMap((view) => {
      const signature = signatureIn(view);
      if (!signature) return [];
      const { dash, name } = signature;
      const first = afterHead(view, dash);
      return dash - first > 1
        ? [ruleDraft(view, name, { first: dash, end: dash + 1 }, [{ first, end: dash }], 'headline-rule')]
        : [];
    }),
};

/** The dash and the name, before a handle in brackets and a date. */
function signatureIn(view: View): { dash: number; name: TokenRange } | null {
  const { words, grammar } = view;
  for (let at = words.length - 3; at > 1; at--) {
    if (words[at] !== '(' || !words[at + 1]!.startsWith('@')) continue;
    const close = words.indexOf(')', at);
    const isDated = close > 0 && words.slice(close + 1, close + 6).some((word) => YEAR.test(word));
    if (!isDated) return null;
    for (let dash = at - 2; dash > Math.max(0, at - LONGEST_NAME); dash--)
      if (grammar.dashes.has(words[dash]) && isCapitalised(words[dash + 1]))
        return { dash, name: { first: dash + 1, end: at } };
    return null;
  }
  return null;
}

/** Where the post starts, after "Post on X by @handle". */
function afterHead({ words, lower, grammar }: View, dash: number): number {
  for (let i = 1; i < Math.min(dash, LONGEST_HEAD); i++) {
    if (!words[i]!.startsWith('@') || !grammar.agentMarkers.has(lower[i - 1])) continue;
    return isWord(words[i]!.slice(1)) ? i + 1 : i + 2;
  }
  return 0;
}
