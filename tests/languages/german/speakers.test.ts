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

it.each([
  ['Der Mieterbund klagt. Das sei falsch, sagte dessen Vorsitzende Mara Holm.', 'Vorsitzende'],
  ['Die Werft baut. Das sei falsch, sagte deren Sprecher Karl Moser.', 'Sprecher'],
  ['Der Verein klagt. Das sei falsch, sagte dessen neue Trainerin Mara Holm.', 'neue Trainerin'],
])('the role has no possessive: %s', (text, role) =>
  expect(analyzer.analyze(text).speakers.map((speaker) => speaker.role)).toContain(role),
);

describe('the kind of a German speaker', () => {
  const kindsOf = (text: string) => speakersOf(text).map(([, type]) => type);

  it.each([
    ['EU-Erweiterungskommissar Roland Eich sagte, dass das gut sei.', 'international'],
    ['Ein UN-Büro sagte, dass das gut sei.', 'un'],
    ['Der CSU-Landesgruppenchef sagte, dass das gut sei.', 'political'],
    ['Die FDP-Finanzexpertin Anna Keller sagte, dass das gut sei.', 'political'],
    ['BKA-Präsident Peter Lang sagte, dass das gut sei.', 'police'],
    ['Der SPD-Innensenator Peter Lang sagte, dass das gut sei.', 'government'],
    ['Die VW-Betriebsratsvorsitzende Anna Keller sagte, dass das gut sei.', 'other'],
  ])('is that of the body its compound begins with: %s', (text, type) => expect(kindsOf(text)).toEqual([type]));

  it.each([
    ['Trigonia-Chef Karl Moser sagte, dass das gut sei.', 'business'],
    ['Die Norvelta-Chefin Anna Keller sagte, dass das gut sei.', 'business'],
    ['Vize-Chef Karl Moser sagte, dass das gut sei.', 'other'],
  ])('is business where a name has a chief: %s', (text, type) => expect(kindsOf(text)).toEqual([type]));

  it.each([
    ['Die Organisation „Reporter ohne Grenzen“ sagte, dass das gut sei.', 'Reporter ohne Grenzen', 'monitor'],
    ['Die Fluggesellschaft Ryanair teilte mit, dass der Flug ausfällt.', 'Ryanair', 'business'],
    ['Die Nachrichtenagentur ANSA meldete, dass der Damm hält.', 'ANSA', 'media'],
  ])('and its name are told from a name behind a noun: %s', (text, name, type) =>
    expect(speakersOf(text)).toEqual([[name, type]]),
  );

  it.each([
    ['Die Staatsanwaltschaft Velm teilte mit, dass der Wirt frei ist.', 'Staatsanwaltschaft Velm', 'police'],
    ['Das Polizeipräsidium Westhafen teilte mit, dass der Platz frei ist.', 'Polizeipräsidium Westhafen', 'police'],
    ['Die Universität Kelmin teilte mit, dass der Stern alt ist.', 'Universität Kelmin', 'expert'],
  ])('stands in a name that has its noun: %s', (text, name, type) => expect(speakersOf(text)).toEqual([[name, type]]));

  it.each([
    ['Die Brauzeit sagte, dass das gut sei.', 'media'],
    ['Die Repräsentanten sagten, dass das gut sei.', 'witness'],
    ['Der Festdirektor sagte, dass das gut sei.', 'expert'],
  ])('is not told by the end of another word: %s', (text, type) => expect(kindsOf(text)).not.toContain(type));
});

describe('one speaker', () => {
  it.each([
    [
      'Die Schutzgemeinschaft der Fischer (SdF) fordert neue Netze. Laut SdF fehlt das Geld.',
      ['Schutzgemeinschaft der Fischer'],
    ],
    [
      'Nach Angaben des Bundeskriminalamtes (BKA) fehlen 20 Kinder. Laut BKA kehren die meisten zurück.',
      ['Bundeskriminalamt'],
    ],
    ['Ein Brief des Verbands der Wirte (VdW) liegt vor. „Das ist falsch“, sagte der VdW.', ['Verband der Wirte']],
  ])('is a body and its short name: %s', (text, names) =>
    expect(speakersOf(text).map(([name]) => name)).toEqual(names),
  );

  it.each([
    ['Premierminister Tovan Rell kam. „Das ist falsch“, sagte Tovan.', 'Tovan Rell', 'government'],
    ['Ministerpräsident Abhimar Vejja kam. „Das ist falsch“, sagte Abhimar.', 'Abhimar Vejja', 'government'],
    ['Präsident Albar Urrate Vellez kam. „Das ist falsch“, sagte Urrate.', 'Albar Urrate Vellez', 'government'],
  ])('is whoever is called by another part of a name: %s', (text, name, type) =>
    expect(speakersOf(text)).toEqual([[name, type]]),
  );

  it.each([
    ['Torvald Elsner, Sprecher der Werft, kam. „Das ist falsch“, sagte Elsner.', 'business'],
    ['Tovan Rell, der Leiter des Gesundheitsamts, kam. „Das ist falsch“, sagte Rell.', 'medical'],
    ['Isko Brenn, Direktorin des Instituts, kam. „Das ist falsch“, sagte Brenn.', 'expert'],
  ])('is named with an office behind the name: %s', (text, type) =>
    expect(speakersOf(text).map(([, kind]) => kind)).toEqual([type]),
  );
});
