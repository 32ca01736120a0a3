import path from 'node:path';

/**
 * Sources of a module that makes a tree's engine: `make(tagger, kinds)` gives a function of a text, and `stages(tagger,
 * kinds)` one that calls `clock` with a stage's name when it is done. The engine's own functions have changed over time:
 * the first that builds is taken.
 */
export const entriesFor = (root: string): readonly string[] => [languagesAreData(root), englishOnly(root)];

const from = (root: string, name: string) => JSON.stringify(path.join(root, 'lib/analysis', name));

const languagesAreData = (root: string) => `
import { createAnalyzer } from ${from(root, 'analyzer')};
import { english } from ${from(root, 'languages/english')};
import { createTagger, readModel } from ${from(root, 'tagger')};
import { paragraphsOf, inDoubleMarks } from ${from(root, 'paragraph')};
import { linkInSlices } from ${from(root, 'attributions')};
import { caveatsIn, readCaveats, withoutCaveats } from ${from(root, 'caveats')};
import { findFigures } from ${from(root, 'figures')};
import { readKindModel, resolveSpeakers } from ${from(root, 'speakers')};
${common('createTagger(readModel(tagger), english)', 'createAnalyzer(tagger, english, kinds)')}
function link(document, tags, clock, kinds) {
  const slices = linkInSlices(document, tags, {});
  let step = slices.next();
  while (!step.done) step = slices.next();
  clock('attributions');
  const found = caveatsIn(document, step.value);
  const linked = withoutCaveats(step.value, found, {});
  clock('caveats');
  const { speakers, speakerIds } = resolveSpeakers(document, linked, [], {}, kinds);
  clock('speakers');
  const attributions = linked.map((attribution, i) => ({ ...attribution, speakers: speakerIds[i] }));
  findFigures(document, linked, {});
  clock('figures');
  readCaveats(found, { document, attributions, speakers });
  clock('caveats');
}
const read = (text) => ({ text, language: english, paragraphs: [...paragraphsOf(text, english)] });
const kindsOf = (json) => readKindModel(JSON.parse(json));
`;

/** Up to 53df18a. */
const englishOnly = (root: string) => `
import { createAnalyzer } from ${from(root, 'analyzer')};
import { createTagger, readModel } from ${from(root, 'tagger')};
import { paragraphsOf, inDoubleMarks } from ${from(root, 'text')};
import { linkInSlices } from ${from(root, 'attributions')};
import { findFigures } from ${from(root, 'figures')};
import { resolveSpeakers } from ${from(root, 'speakers')};
${common('createTagger(readModel(tagger))', 'createAnalyzer(tagger)')}
function link(document, tags, clock) {
  const slices = linkInSlices(document, tags);
  let step = slices.next();
  while (!step.done) step = slices.next();
  clock('attributions');
  resolveSpeakers(document, step.value, []);
  clock('speakers');
  findFigures(document, step.value);
  clock('figures');
}
const read = (text) => ({ text, paragraphs: [...paragraphsOf(text)] });
const kindsOf = () => undefined;
`;

/** What both have. */
const common = (tagger: string, analyzer: string) => `
const taggerOf = (tagger) => ${tagger};
const analyzerOf = (tagger, kinds) => ${analyzer};
export function make(tagger, kinds) {
  const analyzer = analyzerOf(taggerOf(tagger), kinds === undefined ? undefined : kindsOf(kinds));
  return (text) => analyzer.analyze(text);
}
/** An analysis that remembers the one before. */
export function makeRemembering(tagger, kinds) {
  const analyzer = analyzerOf(taggerOf(tagger), kinds === undefined ? undefined : kindsOf(kinds));
  let memory = {};
  return (text) => {
    const slices = analyzer.analyzeInSlices(text, { memory });
    let step = slices.next();
    while (!step.done) step = slices.next();
    memory = step.value.memory;
  };
}
export function stages(bytes, json) {
  const tagger = taggerOf(bytes);
  const kinds = json === undefined ? undefined : kindsOf(json);
  return (text, clock) => {
    clock('');
    const document = read(text);
    clock('text');
    const tags = [];
    let previous;
    for (const paragraph of document.paragraphs) {
      const shown = inDoubleMarks(paragraph);
      tags.push(tagger.tag(shown, previous));
      previous = shown;
    }
    clock('tagger');
    link(document, tags, clock, kinds);
  };
}
`;
