import type { Act } from '../../../contract';
import type { Verbs } from '../verbs';

/** A verb whose clause sums up what somebody said: "fordern", "vor|werfen", "sprechen von". */
export interface ReportVerb {
  readonly act: Act;
  /** The prefix that stands apart at the clause's end: "warf … vor". */
  readonly prefix: string | undefined;
  /** A word that has to stand in the clause: "sprach von". */
  readonly needs: string | undefined;
}

export interface ReportVerbs {
  /** By finite form without a prefix that stands apart: several verbs can share one. */
  readonly finite: ReadonlyMap<string, readonly ReportVerb[]>;
  /** By participle, prefix included: "vorgeworfen". */
  readonly participles: ReadonlyMap<string, ReportVerb>;
}

/** The verbs of the data with all their forms. */
export function reportVerbsOf(byAct: Readonly<Record<string, readonly string[] | string>>, verbs: Verbs): ReportVerbs {
  const finite = new Map<string, ReportVerb[]>();
  const participles = new Map<string, ReportVerb>();
  for (const [act, list] of Object.entries(byAct)) {
    if (!Array.isArray(list)) continue;
    for (const entry of list as readonly string[]) {
      const words = entry.split(' ').filter((word) => word !== 'sich');
      const [prefix, simple] = (words[0]!.includes('|') ? words[0]!.split('|') : [undefined, words[0]!]) as [
        string | undefined,
        string,
      ];
      const verb: ReportVerb = { act: act as Act, prefix, needs: words[1] };
      const forms = verbs.formsOf(simple);
      for (const form of forms.finite) finite.set(form, [...(finite.get(form) ?? []), verb]);
      participles.set(`${prefix ?? ''}${forms.participle}`, verb);
    }
  }
  return { finite, participles };
}
