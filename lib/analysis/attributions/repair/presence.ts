import type { Draft } from '../draft';
import type { View } from '../view';

const PRESENCE =
  /\b(?:report(?:ed|ing|s)? (?:for|from)|testif(?:ied|ies|ying) before|reported to (?:him|her|them|us|me|work|duty))$/;

/** Leaves out where somebody went or stood: "reported from Lemnos", "reported for duty", "testified before the council". */
export function withoutPresence({ lower }: View, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ cue, content: [content] }) => {
    if (!cue) return true;
    const opens = content && content.paragraph === cue.paragraph && content.first >= cue.end;
    return !PRESENCE.test(lower.slice(cue.first, opens ? content.first + 1 : cue.end).join(' '));
  });
}
