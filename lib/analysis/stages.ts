/** The stages after the tagger for languages that are data: attributions, caveats, speakers, figures. */
import { linkInSlices } from './attributions';
import { caveatsIn, readCaveats, withoutCaveats } from './caveats';
import { findFigures } from './figures';
import type { Stages } from './languages/language';
import type { LanguageData } from './languages/language-data';
import { resolveSpeakers, type KindModel } from './speakers';

/** The shared stages, with the weights of kinds of source; without weights kinds go by rules alone. */
export function sharedStages(kinds: KindModel | undefined): Stages<LanguageData> {
  return function* stages(document, tags, { rules, inspection }) {
    const link = yield* linkInSlices(document, tags, inspection);
    const found = caveatsIn(document, link);
    const linked = withoutCaveats(link, found, inspection);
    const { speakers, speakerIds } = resolveSpeakers(document, linked, rules, inspection, kinds);
    const attributions = linked.map((attribution, i) => ({ ...attribution, speakers: speakerIds[i]! }));
    attributions.forEach((attribution, i) => inspection.trace?.passOn(linked[i]!, attribution));
    const figures = findFigures(document, linked, inspection);
    return { speakers, attributions, figures, caveats: readCaveats(found, { document, attributions, speakers }) };
  };
}
