import type { LinkedAttribution } from '../../lib/analysis/attributions';
import type { Span } from '../../lib/analysis/contract';
import { english } from '../../lib/analysis/languages/english';
import { resolveSpeakers, type KindModel, type ReadersRule } from '../../lib/analysis/speakers';
import { readText } from '../../lib/analysis/paragraph';

/** One claim of a marked article and who was found to make it, in the article's order. */
export interface Heard {
  /** The marked words, without the marks. */
  readonly words: string;
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly rules: readonly string[];
  readonly roles: readonly (string | undefined)[];
}

const MARK = /(\[\[|\]\]|<<|>>|\{\{|\}\})/;

/**
 * Resolves an article in which sources stand in `[[…]]`, quotations with no source in `<<…>>`, and cues of hearsay in
 * `{{…}}`. Kinds go by the rules, or by learned weights where they are given.
 */
export function hear(marked: string, rules: readonly ReadersRule[] = [], kinds?: KindModel): Heard[] {
  const { text, attributions } = unmark(marked);
  const { speakers, speakerIds } = resolveSpeakers(readText(text, english), attributions, rules, {}, kinds);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return attributions.map(({ source, cue, content }, i) => {
    const { start, end } = source ?? cue[0] ?? content[0]!;
    const found = speakerIds[i]!.map((id) => byId.get(id)!);
    return {
      words: text.slice(start, end),
      names: found.map(({ name }) => name),
      types: found.map(({ type }) => type),
      rules: found.map(({ evidence }) => evidence[0]?.rule ?? 'none'),
      roles: found.map(({ role }) => role),
    };
  });
}

/** "name: type" of every claim, for short tests. */
export const voices = (marked: string, rules: readonly ReadersRule[] = [], kinds?: KindModel) =>
  hear(marked, rules, kinds).map(({ names, types }) => names.map((name, i) => `${name}: ${types[i]!}`).join(' + '));

export function unmark(marked: string): { text: string; attributions: LinkedAttribution[] } {
  let text = '';
  let open = 0;
  const attributions: LinkedAttribution[] = [];
  for (const piece of marked.split(MARK)) {
    const span: Span = { start: open, end: text.length };
    if (/^(\[\[|<<|\{\{)$/.test(piece)) open = text.length;
    else if (piece === ']]') attributions.push(linked({ source: span }));
    else if (piece === '>>') attributions.push(linked({ content: [span], quote: 'direct' }));
    else if (piece === '}}') attributions.push(linked({ cue: [span] }));
    else text += piece;
  }
  return { text, attributions };
}

function linked(parts: Partial<LinkedAttribution>): LinkedAttribution {
  const at = parts.source ?? parts.cue?.[0];
  const content = at ? [{ start: at.end, end: at.end + 1 }] : [];
  return {
    kind: 'statement',
    parent: null,
    source: null,
    cue: [],
    content,
    quote: 'indirect',
    act: 'says',
    confidence: 1,
    ...parts,
  };
}
