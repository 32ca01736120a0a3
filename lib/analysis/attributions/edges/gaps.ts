import type { Construction } from '../constructions/construction';
import { changed, type TokenSpan } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';
import { cueTakesClause } from '../grammar/cue';
import { OccupiedTokens } from '../occupied';
import { sentenceRange } from '../view';

/** Longest stretch between two parts of one content, in tokens. */
const LONGEST_GAP = 12;

/**
 * What the tagger left out of a content after its cue: from "that" to where it starts ("were told | that the yard
 * will close, | where …"), and a few words between two parts in one sentence. Only where nothing else is marked there.
 */
export const gaps: Construction = {
  id: 'gaps',
  about: 'words between the parts of one content, or between "that" and the first one',
  example: {
    text: 'Marlow said his client keeps three goats, and a fine would “empty his barn.”',
    found: ['Marlow | his client keeps three goats, and a fine would “empty his barn.”'],
  },
  lookalike: {
    text: 'Farmers complain of poor roads and say the river has been forgotten.',
    found: ['Farmers | poor roads', 'Farmers | the river has been forgotten'],
  },
  mend(view, drafts) {
    const occupied = new OccupiedTokens(view, drafts);
    return (draft) => {
      const { cue } = draft;
      const [start] = draft.content;
      if (!cue || !start || start.first < cue.end || !cueTakesClause(view, cue)) return draft;
      const { end } = sentenceRange(view, cue.first);
      if (start.first >= end) return draft;
      const that = skipAdverbials(view, cue.end, start.first);
      const isLate =
        that < start.first && view.grammar.complementizers.has(view.lower[that]) && occupied.isFree(that, start.first);
      const content: TokenSpan[] = [{ ...start, first: isLate ? that : start.first }];
      for (const span of draft.content.slice(1)) {
        const last = content.at(-1)!;
        const isNear = span.first < end && span.first - last.end <= LONGEST_GAP && span.first >= last.end;
        if (isNear && occupied.isFree(last.end, span.first)) content[content.length - 1] = { ...last, end: span.end };
        else content.push(span);
      }
      return changed(draft, { content });
    };
  },
};
