import type { Draft, TokenSpan } from '../draft';
import type { Construction } from './construction';

/**
 * "Rain is expected to last, forecasters said": one statement, of which the tagger makes two with one source, for "is expected"
 * is a cue where nobody else says so.
 */
export const cueInside: Construction = {
  id: 'cue-inside',
  about: 'a cue inside what somebody says behind it',
  example: {
    text: 'Snow is expected to fall in the hills, the weather service said.',
    found: ['the weather service | Snow is expected to fall in the hills'],
  },
  lookalike: {
    text: 'The mayor said the pier is safe, and added that it will open in May.',
    found: ['The mayor | the pier is safe', 'The mayor | that it will open in May'],
  },
  mend(_, drafts) {
    const mended = new Map<Draft, Draft | null>();
    const byContent = new Map(drafts.map((one) => [one.content[0]?.first, one]));
    for (const inner of drafts) {
      const outer = byContent.get(inner.cue?.end);
      if (!outer || outer === inner || !standsIn(inner, outer)) continue;
      mended.set(inner, null);
      mended.set(outer, { ...outer, content: [{ ...outer.content[0]!, first: inner.content[0]!.first }] });
    }
    return (draft) => (mended.has(draft) ? mended.get(draft)! : draft);
  },
};

/** Content and cue of the one, the content of the other and then the source of both, one behind the other. */
function standsIn({ source, cue, content }: Draft, outer: Draft): boolean {
  const [half, rest] = [content[0], outer.content[0]];
  if (!source || !cue || !outer.source || !outer.cue || !half || !rest) return false;
  if (content.length > 1 || outer.content.length > 1 || !isSame(source, outer.source)) return false;
  return half.end === cue.first && cue.end === rest.first && rest.end <= Math.min(source.first, outer.cue.first);
}

const isSame = (a: TokenSpan, b: TokenSpan) => a.paragraph === b.paragraph && a.first === b.first && a.end === b.end;
