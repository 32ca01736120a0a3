/**
 * Training of kinds of source: labelled articles become weights of the ledger's evidence. The articles are analysed as a
 * reader's are, each speaker found gets the labels of its mentions, and a regularised multinomial logistic regression is
 * fitted to what the ledger finds of them. Nothing is random: the same articles and options give the same bytes.
 */
import { linkAttributions } from '../../analysis/attributions';
import type { LanguageData } from '../../analysis/languages/language-data';
import { countsOf, type KindModelFile } from '../../analysis/speakers/evidence/kind-model';
import { KnownNames } from '../../analysis/speakers/evidence/known-names';
import { createTagger } from '../../analysis/tagger';
import { inDoubleMarks, readText, type Paragraph } from '../../analysis/paragraph';
import { crossValidate, learningCurve, type Verdict } from './cross-validation';
import { labelledSpeakers, type LabelledSpeaker } from './instances';
import { countNames, namesToldIn } from './known-names';
import type { LabelledArticle } from './labels';
import { learnKinds } from './learn';
import type { KindOptions } from './options';

export { LabelsError, readLabels, readTexts, type LabelledArticle } from './labels';
export { KIND_TRAINING, type KindOptions } from './options';
export { ablationOf, type EvidenceRow } from './ablation';

export interface TrainedKinds {
  readonly file: KindModelFile;
  readonly speakers: number;
  readonly mentions: number;
  /** What models that had not seen an article said of its speakers; empty when not asked for. */
  readonly crossValidation: readonly Verdict[];
  readonly curve: readonly { share: number; right: number }[];
}

const SHARES = [0.1, 0.25, 0.5];

/** Speakers of labelled articles with what the ledger finds of them, and what the articles and `unlabelled` texts call names. */
export function speakersOfLabelled(
  articles: readonly LabelledArticle[],
  unlabelled: readonly string[],
  tagger: ReturnType<typeof createTagger>,
  language: LanguageData,
  say?: ((what: string) => void) | null,
): { speakers: readonly LabelledSpeaker[]; names: KindModelFile['names'] } {
  say?.(`counting names in ${articles.length + unlabelled.length} articles`);
  const documents = articles.map(({ text }) => readText(text, language));
  const told = documents.map(namesToldIn);
  const names = countNames([...told, ...unlabelled.map((text) => namesToldIn(readText(text, language)))]);
  const known = new KnownNames(countsOf(names));
  say?.(`analysing ${articles.length} articles`);
  const speakers = articles.flatMap((article, i) => {
    const document = documents[i]!;
    let previous: Paragraph | undefined;
    const tags = document.paragraphs.map((paragraph) => {
      const asTagged = inDoubleMarks(paragraph);
      const tagged = tagger.tag(asTagged, previous);
      previous = asTagged;
      return tagged;
    });
    // What an article itself says of a name is no news from others.
    return labelledSpeakers(article, i, document, linkAttributions(document, tags), (entity) =>
      known.of(entity, told[i]),
    );
  });
  return { speakers, names };
}

/**
 * Learns the weights from labelled articles, and counts in them and in `unlabelled` texts what names are called; `say` hears of
 * the steps, and cross-validation is left out without it.
 */
export function trainKinds(
  articles: readonly LabelledArticle[],
  unlabelled: readonly string[],
  tagger: ReturnType<typeof createTagger>,
  language: LanguageData,
  options: KindOptions,
  say: ((what: string) => void) | null,
): TrainedKinds {
  const { speakers, names } = speakersOfLabelled(articles, unlabelled, tagger, language, say);
  const { file, ...rest } = learned(speakers, language.tag, options, say);
  return { file: { ...file, names }, ...rest, speakers: speakers.length, mentions: sureOf(speakers) };
}

const sureOf = (speakers: readonly LabelledSpeaker[]) => speakers.reduce((sum, { sure }) => sum + sure.length, 0);

function learned(
  speakers: readonly LabelledSpeaker[],
  language: string,
  options: KindOptions,
  say: ((what: string) => void) | null,
) {
  say?.(`learning from ${speakers.length} speakers`);
  const file = learnKinds(speakers, language, options);
  const crossValidation = say
    ? crossValidate(speakers, language, options, (fold) => say(`fold ${fold + 1} of ${options.folds}`))
    : [];
  say?.('learning from a part of the articles');
  return { file, crossValidation, curve: say ? learningCurve(speakers, language, options, SHARES) : [] };
}

/** The file's text: a line a piece of evidence or a name, so that two versions can be compared. */
export function writeKinds({ own, shared, names, ...rest }: KindModelFile): string {
  const lines = (rows: Record<string, unknown>) =>
    Object.entries(rows)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  const known = Object.entries(names).map(([type, list]) => `${JSON.stringify(type)}:${JSON.stringify(list, null, 0)}`);
  return `${JSON.stringify(rest).slice(0, -1)},\n"names":{\n${known.join(',\n').replaceAll('","', '",\n"')}\n},\n"shared":{\n${lines(shared)}\n},\n"own":{\n${lines(own)}\n}}\n`;
}
