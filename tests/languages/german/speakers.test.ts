import { describe, expect, it } from 'vitest';
import { analyzer } from './reader';

const speakersOf = (text: string) => analyzer.analyze(text).speakers.map(({ name, type }) => [name, type]);

describe('the name of a German speaker', () => {
  it.each([
    ['Wie die Sprecherin der Polizei, Ilse Brandt, sagte, bleibt die Brücke gesperrt.', 'Ilse Brandt', 'police'],
    ['Nach Angaben des Sprechers des Umweltministeriums, Roland Eich, ist der Bär weg.', 'Roland Eich', 'government'],
    ['Der Chef der Werft, Karl Moser, sagte, dass das Schiff fertig sei.', 'Karl Moser', 'business'],
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

  it.each([
    [
      'Die Vorsitzende der Fraktion im Landtag, Renate Holm, lud ein. „Das ist falsch“, sagte Holm.',
      'Renate Holm',
      'political',
    ],
    [
      'Am Montag kam Premierminister Tovan Rell in die Stadt. „Das ist falsch“, sagte Rell.',
      'Tovan Rell',
      'government',
    ],
    [
      'Das schrieb der Ministerpräsident Norwegens, Olaf Berg. „Das ist falsch“, sagte Berg.',
      'Olaf Berg',
      'government',
    ],
  ])('is told where somebody is named with an office, before speaking: %s', (text, name, type) =>
    expect(speakersOf(text)).toContainEqual([name, type]),
  );

  it.each([
    ['Die Werft hat nach eigenen Angaben 300 Leute entlassen.', 'Werft', 'business'],
    ['Nach eigenen Angaben hat der Verlag 20 Titel im Angebot.', 'Verlag', 'business'],
    ['Eigenen Angaben zufolge zählt die Gewerkschaft 900 Mitglieder.', 'Gewerkschaft', 'other'],
  ])('is the subject where the account is their own: %s', (text, name, type) =>
    expect(speakersOf(text)).toEqual([[name, type]]),
  );

  it.each([
    ['Ersten Informationen zufolge brannte das Lager.', 'unnamed'],
    ['Nach polizeilichen Angaben brannte das Lager.', 'police'],
    ['Nach behördlichen Angaben brannte das Lager.', 'government'],
    ['Laut velmblatt.de brannte das Lager.', 'media'],
    ['Laut „Velmer Bote“ brannte das Lager.', 'media'],
  ])('is of the kind that an account tells: %s', (text, type) =>
    expect(speakersOf(text).map(([, kind]) => kind)).toEqual([type]),
  );

  it.each([
    ['Das Amtsgericht sagte, dass das Urteil gilt.', 'police'],
    ['Der Verteidigungsminister sagte, dass das Heer bleibt.', 'military'],
    ['Die Gesundheitsministerin sagte, dass Betten fehlen.', 'medical'],
    ['Der Anwalt sagte, dass das falsch sei.', 'expert'],
    ['Der Schiedsrichter sagte, dass das falsch sei.', 'other'],
    ['Nach Auskunft von Innenministern der Länder bleibt das so.', 'government'],
  ])('is of the kind of the longest noun: %s', (text, type) =>
    expect(speakersOf(text).map(([, kind]) => kind)).toEqual([type]),
  );
});
