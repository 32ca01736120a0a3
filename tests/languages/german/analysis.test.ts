import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analysis/analyzer';
import { germanOf } from '../../../lib/analysis/languages/german';
import { germanData } from '../../../lib/analysis/languages/german/data';
import { createTagger } from '../../../lib/analysis/tagger';
import { GERMAN_MODEL_PATH, loadModel } from '../../../scripts/model';

const german = germanOf(germanData);
const analyzer = createAnalyzer(createTagger(loadModel(GERMAN_MODEL_PATH), german), german);

const read = (text: string) => {
  const { attributions, speakers, figures } = analyzer.analyze(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const nameOf = (id: string | undefined) => speakers.find((speaker) => speaker.id === id)?.name;
  return {
    claims: attributions.map(({ cue, content, speakers: ids }) => ({
      who: nameOf(ids[0]),
      cue: cue.map(words),
      content: content.map(words),
    })),
    speakers: speakers.map(({ name, type }) => [name, type]),
    figures: figures.map(({ span, value, max, bound }) => [words(span), value, max, bound]),
  };
};

describe('German articles', () => {
  it('are read with cues in two parts, and quotations within reports', () => {
    const { claims } = read(
      'Bürgermeisterin Ilse Brandt teilte am Abend mit, dass die Brücke gesperrt bleibe. Sie sagte: „Wir warten auf die Prüfer.“',
    );
    expect(claims[0]).toEqual({
      who: 'Ilse Brandt',
      cue: ['teilte', 'mit'],
      content: ['dass die Brücke gesperrt bleibe'],
    });
    expect(claims[1]?.who).toBe('Ilse Brandt');
  });

  it.each([
    ['Nach Angaben von „Reuters“ wurden zwölf Menschen getötet.', 'Reuters', 'media'],
    ['Laut „Velmer Zeitung“ soll der Bürgermeister geflohen sein.', 'Velmer Zeitung', 'media'],
    ['Laut »Velmer Zeitung« soll der Bürgermeister geflohen sein.', 'Velmer Zeitung', 'media'],
  ])('take a name in quotation marks for the name: %s', (text, name, type) => {
    expect(read(text).speakers).toEqual([[name, type]]);
  });

  it('give what is said in the reported mood to whoever spoke last', () => {
    const { claims } = read(
      'Die Polizei in Kelmin sagte, ein Boot sei gekentert. Zwei Männer seien an Land geschwommen.',
    );
    expect(claims.map(({ who }) => who)).toEqual(claims.map(() => 'Polizei in Kelmin'));
    expect(claims.at(-1)?.content.join(' ')).toContain('Zwei Männer seien an Land geschwommen');
  });

  it('have summaries of what somebody said', () => {
    const { claims } = read('Der Mieterbund forderte am Montag ein neues Gesetz für Häuser am Fluss.');
    expect(claims.map(({ who }) => who)).toEqual(['Mieterbund']);
  });

  it.each([
    ['Rund 1.500 Menschen kamen.', ['Rund 1.500 Menschen', 1500, null, 'about']],
    ['Es sanken zwischen 20 und 30 Boote.', ['zwischen 20 und 30 Boote', 20, 30, 'range']],
    ['Der Bau kostet bis zu 1,2 Mio. Euro.', ['bis zu 1,2 Mio. Euro', 1_200_000, null, 'at-most']],
    ['Zwei Dutzend Boote fuhren aus.', ['Zwei Dutzend Boote', 24, null, 'exact']],
    ['Drei Viertel der Schüler blieben fern.', ['Drei Viertel der Schüler', 0.75, null, 'exact']],
    ['Dafür ist jeder Dritte.', ['jeder Dritte', 0.333, null, 'exact']],
    ['Hunderte Helfer kamen.', ['Hunderte Helfer', 200, null, 'vague']],
    ['Etwa fünfundzwanzig neue Häuser entstehen.', ['Etwa fünfundzwanzig neue Häuser', 25, null, 'about']],
    ['Der Verbrauch sank um mehr als ein Prozent.', ['mehr als ein Prozent', 1, null, 'at-least']],
    ['Ein Anteil von 25,5% wurde verkauft.', ['25,5%', 25.5, null, 'exact']],
    ['Er sang das Lied 1.476-mal.', ['1.476', 1476, null, 'exact']],
    ['Die Kiste fasst bis 500 kg.', ['bis 500 kg', 500, null, 'at-most']],
    ['Einige hundert Gäste kamen.', ['Einige hundert Gäste', 200, null, 'vague']],
    ['Er zählte um die 20 Schafe.', ['um die 20 Schafe', 20, null, 'about']],
    ['Das war mehr als der Hälfte zu viel.', ['mehr als der Hälfte', 0.5, null, 'at-least']],
    ['Verletzt wurden auch drei von ihnen.', ['drei', 3, null, 'exact']],
    ['Es gab 60- bis 70-mal Alarm.', ['60- bis 70', 60, 70, 'range']],
  ])('%s', (text, figure) => expect(read(text).figures).toEqual([figure]));

  it.each([
    'Am 3. Mai 2005 begann der Bau.',
    'Nach § 218 ist das erlaubt.',
    'Der 45-jährige Wirt ging um 14:30 Uhr.',
    'Ilse Brandt (34) blieb zwei Tage.',
    'Das Spiel endete 2:1.',
    'Am 25.August kam sie.',
    'Es folgten drei Schweigeminuten.',
    'Auf Kanalstrecke 12 des Netzes ruht der Verkehr.',
  ])('%s counts nothing', (text) => expect(read(text).figures).toEqual([]));
});
