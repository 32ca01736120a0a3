import { cueVerbApart, cueVerbAt, type CueVerb } from '../lexicon';
import { isCapitalised, sentenceRange, type View } from '../view';

import { verbGroupAt, type VerbGroup } from './verb-group';

/** A verb of the cue lexicon where it stands in a sentence. */
export interface ReportingVerb {
  readonly view: View;
  readonly verb: CueVerb;
  readonly at: number;
  readonly group: VerbGroup;
}

/** The reporting verb at token `at`, with its particles also after a day ("warned on Friday of"); null if there is none. */
export function reportingVerbAt(view: View, at: number): ReportingVerb | null {
  if (!view.cues.verbs.has(view.lower[at]!)) return null;
  let verbs = VERBS.get(view);
  if (!verbs) VERBS.set(view, (verbs = new Map()));
  const known = verbs.get(at);
  if (known !== undefined) return known;
  const verb = readVerb(view, at);
  verbs.set(at, verb);
  return verb;
}

/** Verbs of a view by their token, each read once: several constructions ask for it, and what they find of it is kept by it. */
const VERBS = new WeakMap<View, Map<number, ReportingVerb | null>>();

function readVerb(view: View, at: number): ReportingVerb | null {
  const { lower } = view;
  if (isName(view, at)) return null;
  const { first, end } = sentenceRange(view, at);
  const later = skipDay(view, at + 1);
  const apart = later > at + 1 && later < end ? cueVerbApart(view.cues, lower, at, later) : undefined;
  const verb = apart ?? cueVerbAt(view.cues, lower, at);
  if (!verb || verb.frames.size === 0) return null;
  const particles = verb.particles.length + (apart ? later - at - 1 : 0);
  return { view, verb, at, group: verbGroupAt(view, at, particles, first) };
}

/** "on Friday", "late Monday": the token after the day, or `i` itself where none stands there. */
function skipDay({ lower, grammar }: View, i: number): number {
  const day = grammar.dayPrepositions.has(lower[i]) || grammar.dayParts.has(lower[i]) ? i + 1 : i;
  return grammar.days.has(lower[day] ?? '') ? day + 1 : i;
}

/** "the State Department": a capitalised word that does not start its sentence, in a sentence that is not all capitals. */
function isName(view: View, i: number): boolean {
  const word = view.words[i]!;
  if (!isCapitalised(word) || sentenceRange(view, i).first === i) return false;
  return word.length > 1 && word !== word.toUpperCase();
}
