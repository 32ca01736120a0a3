import type { CueVerb, Frame } from '../../parts/cues';
import { formsOf, inflect } from '../inflection/verbs';
import type { VerbGroups } from './schema';
import spellings from './spellings.json';
import groups from './verbs.json';

/** The reporting verbs by each of their forms. */
export function readVerbs(): ReadonlyMap<string, readonly CueVerb[]> {
  const entries = new Map<string, { frames: ReadonlySet<Frame>; kind: 'statement' | 'belief' }>();
  for (const { frames, kind, lemmas } of groups as VerbGroups) {
    const group = { frames: new Set(frames), kind };
    for (const lemma of lemmas) {
      const known = entries.get(lemma);
      entries.set(lemma, known ? { ...known, frames: new Set([...known.frames, ...frames]) } : group);
    }
  }
  const byForm = new Map<string, CueVerb[]>();
  for (const [lemma, { frames, kind }] of entries) {
    const [head, ...particles] = lemma.split(' ');
    for (const { word, form } of formsOf(head!)) {
      const verb = { form, particles, frames, kind };
      const others = byForm.get(word);
      if (others) others.push(verb);
      else byForm.set(word, [verb]);
    }
  }
  for (const [spelling, lemma] of Object.entries(spellings)) {
    const [, past, , ing] = inflect(lemma);
    const like = byForm.get(spelling.endsWith('ing') ? ing! : past!);
    if (like) byForm.set(spelling, like);
  }
  // The one with the most particles is tried first.
  for (const verbs of byForm.values()) verbs.sort((a, b) => b.particles.length - a.particles.length);
  return byForm;
}
