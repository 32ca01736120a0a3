import { describe, expect, it } from 'vitest';
import { analyzer } from './reader';

const speakersOf = (text: string) => analyzer.analyze(text).speakers.map(({ name, type }) => [name, type]);

describe('the name of a German speaker', () => {
  it.each([
    ['Wie die Sprecherin der Polizei, Ilse Brandt, sagte, bleibt die Brücke gesperrt.', 'Ilse Brandt', 'police'],
    ['Nach Angaben des Sprechers des Umweltministeriums, Roland Eich, ist der Bär weg.', 'Roland Eich', 'government'],
    ['Der Chef der Werft, Karl Moser, sagte, dass das Schiff fertig sei.', 'Karl Moser', 'other'],
  ])('stands behind an office: %s', (text, name, type) => expect(speakersOf(text)).toEqual([[name, type]]));

  it.each([
    ['Peter Lang von Human Rights Watch sagte, dass das falsch sei.', 'Peter Lang', 'monitor'],
    ['Anna Keller von Ärzte ohne Grenzen sagte, dass Betten fehlen.', 'Anna Keller', 'medical'],
    ['Ursula von der Aue sagte, dass das gut sei.', 'Ursula von der Aue', 'other'],
  ])('is told from where somebody comes from: %s', (text, name, type) =>
    expect(speakersOf(text)).toEqual([[name, type]]),
  );

  it.each([
    ['Nach NASA-Angaben ist der Punkt nah.', 'NASA', 'government'],
    ['Laut Polizeiangaben kamen 300 Menschen.', 'Polizei', 'police'],
    ['Nach Einschätzung des Umweltbundesamtes wird die Luft besser.', 'Umweltbundesamt', 'government'],
  ])('is that of who gave an account, in the nominative: %s', (text, name, type) =>
    expect(speakersOf(text)).toEqual([[name, type]]),
  );

  it.each([
    ['Nach Auskunft des Roten Kreuzes fehlen die Decken.', 'aid'],
    ['Das Rote Kreuz sagte, dass Decken fehlen.', 'aid'],
    ['Nach Auskunft des Auswärtigen Amtes ist das falsch.', 'government'],
  ])('tells its kind in every case: %s', (text, type) =>
    expect(speakersOf(text).map(([, kind]) => kind)).toEqual([type]),
  );
});
