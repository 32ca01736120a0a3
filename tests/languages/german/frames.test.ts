import { describe, expect, it } from 'vitest';
import { claimsOf } from './reader';

describe('the form of a sentence', () => {
  it.each([
    [
      'Das Boot sank nach Angaben der Werft am Montag vor der Insel.',
      { source: 'Angaben der Werft', cue: 'nach', content: 'Das Boot sank … am Montag vor der Insel' },
    ],
    [
      'Die Brücke ist nach Polizeiangaben seit gestern gesperrt.',
      { source: 'Polizeiangaben', cue: 'nach', content: 'Die Brücke ist … seit gestern gesperrt' },
    ],
    [
      'Der Hafen bleibt laut Betreiber bis Mai geschlossen.',
      { source: 'Betreiber', cue: 'laut', content: 'Der Hafen bleibt … bis Mai geschlossen' },
    ],
  ])('tells that all around an account is said: %s', (text, claim) => expect(claimsOf(text)).toEqual([claim]));

  it.each([
    ['Nach dem Brand zog die Familie in ein Hotel.'],
    ['Nach zwölf Spielen steht der Verein auf Platz drei.'],
    ['Nach Beginn der Arbeiten wurde die Straße gesperrt.'],
  ])('tells what only comes after something: %s', (text) => expect(claimsOf(text)).toEqual([]));

  it.each([
    ['Wie die Stadt Velm mitteilte, bleibt das Bad geschlossen.', 'die Stadt Velm', 'bleibt das Bad geschlossen'],
    ['Das Bad bleibt geschlossen, wie die Stadt Velm mitteilte.', 'die Stadt Velm', 'Das Bad bleibt geschlossen'],
    ['Wie der Sender am Abend berichtete, fiel der Strom aus.', 'der Sender', 'fiel der Strom aus'],
  ])('has what is reported beside an as-clause: %s', (text, source, content) =>
    expect(claimsOf(text).map((claim) => [claim.source, claim.content])).toEqual([[source, content]]),
  );

  it.each([
    ['Der Saal sei zu klein, sagte die Wirtin.', 'die Wirtin', 'Der Saal sei zu klein'],
    ['Die Kosten steigen weiter, so der Kämmerer.', 'der Kämmerer', 'Die Kosten steigen weiter'],
    ['Man habe nichts gewusst, erklärte das Ministerium.', 'das Ministerium', 'Man habe nichts gewusst'],
  ])('has what is reported before its speaker: %s', (text, source, content) =>
    expect(claimsOf(text).map((claim) => [claim.source, claim.content])).toEqual([[source, content]]),
  );

  it.each([
    ['Das Bad schließt im Mai. Das teilte die Stadt Velm mit.', 'Das Bad schließt im Mai. Das'],
    ['Der Zug fährt nicht mehr. Dies berichtete der Sender.', 'Der Zug fährt nicht mehr. Dies'],
    ['Die Fähre ist gesunken. Das sagte ein Sprecher der Reederei.', 'Die Fähre ist gesunken. Das'],
  ])('points back to what was said: %s', (text, content) =>
    expect(claimsOf(text).map((claim) => claim.content)).toEqual([content]),
  );
});

describe('plans and what was said earlier', () => {
  it.each([
    ['Der Turm soll im Mai eingeweiht werden.'],
    ['Die neue Halle soll den Verein entlasten.'],
    ['Im Herbst sollen die Arbeiten beginnen.'],
    ['Die Wirtin hatte das Konzept des Vereins kritisiert.'],
    ['Der Verband hat die Öffnung des Bades begrüßt.'],
    ['Die Stadt hatte den Bau der Halle gefordert.'],
  ])('are no reports: %s', (text) => expect(claimsOf(text)).toEqual([]));
});

describe('the speaker of German reporting words', () => {
  it.each([
    ['Die Taucher haben das Wrack vermessen und bestätigt, dass es leer ist.', 'Die Taucher'],
    ['Ursprünglich wollte der Verein bauen, sagte aber später, dass das Geld fehle.', 'der Verein'],
    ['Auch die Wirtin des Lokals, Ilse Brandt, erklärte, dass sie nichts wisse.', 'die Wirtin des Lokals, Ilse Brandt'],
  ])('is the subject of the finite verb: %s', (text, source) =>
    expect(claimsOf(text).map((claim) => claim.source)).toEqual([source]),
  );
});

describe('reported mood', () => {
  const sourcesOf = (text: string) => claimsOf(text).map(({ source, content }) => [source, content]);

  it.each([
    ['Die Wirtin wies den Vorwurf zurück. Das Geld sei da.', 'Die Wirtin'],
    ['Der Verein sieht den Streit gelassen. Die Halle gehöre der Stadt.', 'Der Verein'],
    ['Langfristig plant das Unternehmen den Umzug. Der Hafen sei zu klein.', 'das Unternehmen'],
  ])('is that of whom the sentence before is about: %s', (text, source) =>
    expect(sourcesOf(text).at(-1)![0]).toBe(source),
  );

  it.each([
    [
      'Brandt sagte, dass Taucher bestellt sind. Die Kosten lägen bei zwei Millionen Euro.',
      'Die Kosten lägen bei zwei Millionen Euro',
    ],
    ['Die Wirtin sagte, dass der Saal leer bleibt. Die Gäste hätten abgesagt.', 'Die Gäste hätten abgesagt'],
    [
      'Der Verein fordert eine neue Halle. Die alte wäre nur mit Mühe zu retten.',
      'Die alte wäre nur mit Mühe zu retten',
    ],
  ])('goes on in the subjunctive II: %s', (text, content) =>
    expect(claimsOf(text).at(-1)?.content.replace(/[.]$/, '')).toBe(content),
  );

  it.each([
    ['Die Stadt sagte, dass der Damm hält. Wenn er bräche, wäre der Ort verloren.'],
    ['Die Stadt sagte, dass der Damm hält. Käme noch mehr Wasser, müsste man fliehen.'],
    ['Die Stadt sagte, dass der Damm hält. Er steht auf Fels, der viel tragen könnte.'],
  ])('but not in what is only imagined: %s', (text) => expect(claimsOf(text)).toHaveLength(1));

  it.each([
    ['Der Turm ist teilweise zerstört.'],
    ['Das Flugzeug landete sicher in Velm.'],
    ['Das lehne ich ab.'],
    ['Es war das, was ich in dieser Stadt gesucht habe.'],
  ])('is none: %s', (text) => expect(claimsOf(text)).toEqual([]));
});

describe('a verb of saying apart from what the tagger marks', () => {
  it.each([
    ['Nach dem Treffen kündigte der Minister an, dass er geht.', 'der Minister'],
    [
      'Auch die Chefin der Werft, Tochter des Gründers, Ilse Brandt, erklärte, dass das Schiff fertig sei.',
      'die Chefin der Werft, Tochter des Gründers,',
    ],
    ['Der Bericht, der die Mängel nennt, bezeichnete das als „grob falsch“.', 'Der Bericht'],
  ])('has its own subject: %s', (text, source) => expect(claimsOf(text)[0]?.source).toContain(source));
});

describe('words that are passed on', () => {
  const sources = (text: string) => claimsOf(text).map((claim) => claim.source);

  it.each([
    ['Die Zeitung zitiert den Bürgermeister mit den Worten: „Wir haben nichts davon gewusst.“'],
    ['Der Bürgermeister wird von der Zeitung mit den Worten zitiert: „Wir haben nichts davon gewusst.“'],
    ['„Wir haben nichts davon gewusst“, zitiert die Zeitung den Bürgermeister.'],
  ])('are those of both: %s', (text) =>
    expect(sources(text).map((source) => source?.replace(/^d\w+ /i, ''))).toEqual(['Zeitung', 'Bürgermeister']),
  );
});

describe('quotations beside other contents', () => {
  it.each([
    ['Die Wirtin nannte das „feige“ und „ganz und gar falsch“.', '„ganz und gar falsch“'],
    ['Die Ministerin sagte, das sei „ein schwerer Schlag“.', '„ein schwerer Schlag“'],
    ['Der Verein erklärte, man habe „niemals mit Geld gehandelt“.', '„niemals mit Geld gehandelt“'],
  ])('are claims of their own: %s', (text, quotation) =>
    expect(claimsOf(text).map(({ content }) => content)).toContain(quotation),
  );
});

describe('what a verb of saying governs', () => {
  it.each([
    ['Die Reederei hat versprochen, das Wrack im Mai zu heben.', 'Die Reederei', 'das Wrack im Mai zu heben'],
    ['Der Kämmerer bot nach der Sitzung an, die Akten offenzulegen.', 'Der Kämmerer', 'die Akten offenzulegen'],
    [
      'Der Wirt drohte gestern damit, den Saal zu schließen, der ihm gehört.',
      'Der Wirt',
      'den Saal zu schließen, der ihm gehört',
    ],
    [
      'Während die Chefin ankündigte, die Werft zu verkaufen, lief der Betrieb.',
      'die Chefin',
      'die Werft zu verkaufen',
    ],
  ])('can be an infinitive: %s', (text, source, content) =>
    expect(claimsOf(text).map((claim) => [claim.source, claim.content])).toContainEqual([source, content]),
  );

  it.each([
    ['Die Gäste wurden aufgefordert, den Saal sofort zu räumen.'],
    ['Die Fahrer sind aufgefordert, die Brücke zu meiden.'],
    ['Alle Anleger werden gebeten, den Steg nicht zu betreten.'],
  ])('is not said by those who are told: %s', (text) =>
    expect(claimsOf(text).map(({ source }) => source)).toEqual([null]),
  );

  it.each([
    ['Die Stadt verkaufte den Hof, um die Halle zu bauen.'],
    ['Der Verein zog weg, ohne die Miete zu zahlen.'],
    ['Der Wirt begann früh, die Tische zu decken.'],
  ])('is no purpose and no circumstance: %s', (text) => expect(claimsOf(text)).toEqual([]));

  it.each([
    ['Ein Gast erzählte dem Blatt, er habe nichts gesehen.', 'Ein Gast', 'er habe nichts gesehen'],
    ['Die Pächterin schrieb im Mai, das Dach sei undicht.', 'Die Pächterin', 'das Dach sei undicht'],
    ['Ein Taucher berichtete, das Wrack läge offen.', 'Ein Taucher', 'das Wrack läge offen'],
  ])('can be a clause in the subjunctive: %s', (text, source, content) =>
    expect(claimsOf(text).map((claim) => [claim.source, claim.content])).toEqual([[source, content]]),
  );

  it.each([
    ['Am Abend meldete der Sender, Radio Velm, dass der Damm hält.', 'der Sender, Radio Velm'],
    ['Gestern teilte die Chefin, Ilse Brandt, mit, dass sie geht.', 'die Chefin, Ilse Brandt'],
  ])('stands behind what tells more of the speaker: %s', (text, source) =>
    expect(claimsOf(text).map((claim) => claim.source)).toEqual([source]),
  );
});

describe('a thing before a verb of saying', () => {
  it.each([
    ['Die Schließung nannte die Wirtin „feige“.', 'die Wirtin'],
    ['Eine Verschiebung bezeichnete der Sprecher der Werft als „falsch“.', 'der Sprecher der Werft'],
    ['Die Verzögerung begründete das Ministerium damit, dass Pläne fehlten.', 'das Ministerium'],
  ])('is what is spoken of: %s', (text, source) => expect(claimsOf(text)[0]?.source).toBe(source));
});

describe('what stands before a verb of saying and a comma', () => {
  it.each([
    [
      'Lars Brandt, Manager von Energie Velm, bezeichnete die Entscheidung als falsch.',
      'Lars Brandt, Manager von Energie Velm,',
    ],
    [
      'Die Sprecherin, die neu im Amt ist, kritisierte die Verzögerung des Baus.',
      'Die Sprecherin, die neu im Amt ist,',
    ],
    ['Der SPD-Vorsitzende, Peter Lang, warf der CDU einen Wortbruch vor.', 'Der SPD-Vorsitzende, Peter Lang,'],
  ])('can be who speaks: %s', (text, source) =>
    expect(claimsOf(text).map((claim) => [claim.source, claim.content])).toEqual([[source, text]]),
  );
});

describe('a title in quotation marks', () => {
  it.each([
    ['Im Rathaus steht die Ausstellung „Das Haus der alten Lieder am Fluss“.'],
    ['Im Saal hängt ein Bild mit dem Titel „Die letzte Fahrt der Fischer von Velm“.'],
    ['Das Buch trägt den Namen „Vom Wandern in den Bergen an der Sarne“.'],
  ])('is said by nobody: %s', (text) => expect(claimsOf(text)).toEqual([]));
});

describe('a quotation behind a colon', () => {
  it.each([
    ['Der Verband klagt. Die Wirtin gab am Ende nach: „Gut so. Wir gehen jetzt alle.“', 'Die Wirtin'],
    [
      'Der Minister schwieg. Die Sprecherin des Verbands blieb hart: „Nein. Das ist zu wenig Geld.“',
      'Die Sprecherin des Verbands',
    ],
    ['Die Stadt sagte ab. Der Bürgermeister war froh: „Endlich Ruhe. Das hat gedauert.“', 'Der Bürgermeister'],
  ])('is said by whom its sentence is about: %s', (text, source) => expect(claimsOf(text).at(-1)?.source).toBe(source));
});

describe('what is governed by reporting words', () => {
  it.each([
    [
      'Der Minister hat am Freitag bekanntgegeben, dass das Boot, das im Hafen lag, gesunken sei.',
      'dass das Boot, das im Hafen lag, gesunken sei',
    ],
    [
      'Die Werft hat gestern mitgeteilt, dass der Kran, der seit Mai fehlt, verkauft sei.',
      'dass der Kran, der seit Mai fehlt, verkauft sei',
    ],
    [
      'Der Wirt sagte dem Blatt, dass der Saal, den er gemietet hat, zu klein sei.',
      'dass der Saal, den er gemietet hat, zu klein sei',
    ],
  ])('is the whole clause: %s', (text, content) =>
    expect(claimsOf(text).map((claim) => claim.content)).toEqual([content]),
  );
});

describe('a clause that sums up what somebody said', () => {
  it.each([
    ['Die Gäste sahen im Saal einen alten Film.'],
    ['Der Richter sprach den Wirt vom Vorwurf des Betrugs frei.'],
    ['Der Verein begrüßte seine Gäste am Steg.'],
  ])('is none of another verb: %s', (text) => expect(claimsOf(text)).toEqual([]));
});
