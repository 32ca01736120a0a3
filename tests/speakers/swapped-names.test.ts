import { expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { createTagger } from '../../lib/analysis/tagger';
import { loadKinds, loadModel } from '../../scripts/model';
import { articleOf } from '../../scripts/pages';

/** Every name of the sample article, with others of its shape. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Andrei: ['Ivar', 'Omar', 'Tilo'],
  Belik: ['Korstad', 'Haddan', 'Brenk'],
  Radu: ['Jorn', 'Karim', 'Edo'],
  Menk: ['Vask', 'Sarrin', 'Dolm'],
  Lena: ['Mia', 'Nadia', 'Rosa'],
  Horvath: ['Lindqvar', 'Zahrani', 'Pelk'],
  Miriam: ['Anna', 'Laila', 'Clara'],
  Okoro: ['Stenberg', 'Mansur', 'Vidal'],
  Varda: ['Luma', 'Ostra', 'Keld'],
  Kelmin: ['Ravnik', 'Tolmar', 'Bresk'],
  Tarsova: ['Norrland', 'Qasira', 'Belvia'],
  Tarsovan: ['Norrish', 'Qasiran', 'Belvian'],
  Sordava: ['Holmby', 'Zarrin', 'Ulma'],
};

const analyzer = createAnalyzer(createTagger(loadModel(), english), english, loadKinds());
const { text } = articleOf('tests/fixtures/sample-article.html');
const swapped = (n: number) => text.replace(/\p{L}+/gu, (word) => NAMES[word]?.[n] ?? word);
const kindsOf = (article: string) => analyzer.analyze(article).speakers.map(({ name, type }) => [name, type]);

it.each([0, 1, 2])('our own article with every name swapped has the same kinds (%i)', (n) => {
  const expected = kindsOf(text).map(([name, type]) => [
    name!.replace(/\p{L}+/gu, (word) => NAMES[word]?.[n] ?? word),
    type,
  ]);
  expect(expected.length).toBeGreaterThan(5);
  expect(kindsOf(swapped(n))).toEqual(expected);
});
