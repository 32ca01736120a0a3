/** What is right for each case, by the name of its file; the cases themselves stand outside the project. */
export interface Expected {
  /** Statements as [who, what]; "first words … last words" where what is said is longer. Those listed and no others. */
  readonly says?: readonly (readonly [who: string | null, what: string])[];
  /** Speakers as [name, kind], of any order; no kind where none is expected. Those listed and no others. */
  readonly speakers?: readonly (readonly [name: string, type?: string])[];
  /** Values with unit and with what is counted. Those listed and no others. */
  readonly figures?: readonly (readonly [
    value: number | readonly [number, number],
    unit?: string | undefined,
    of?: string,
  ])[];
  /** Bounds of the figures, in order. */
  readonly bounds?: readonly string[];
  /** Ends of what is said, in order, where nothing else is asked. */
  readonly ends?: readonly string[];
}

export const EXPECTED: Readonly<Record<string, Expected>> = {
  'ages-of': { speakers: [['Omar Teng'], ['Bill Oakes']] },
  'ages-two': { speakers: [['Omar Teng'], ['Bill Oakes']] },
  'alias-called-for': {
    says: [
      ['Finch', 'calm'],
      ['Teng', 'he would march'],
    ],
  },
  'alias-called': {
    says: [
      ['Police', 'Teng a suspect'],
      ['Teng', 'he was innocent'],
    ],
  },
  'asked-about': { says: [] },
  'bare-multiplier': { figures: [[100, 'dollars']] },
  'blockquote-cite': {
    says: [
      ['county', 'it would review … winter'],
      ['spokesman for the ferry company', 'it had lost … county'],
      ['Hugo Stanfield', '“We are not asking for charity.”'],
      ['county', 'The last boat … November'],
    ],
  },
  'by-to': { figures: [[40], [90]] },
  'call-sign': { speakers: [['Badger', 'military']] },
  'called-no-statement': { says: [] },
  'carry-noun-arrest': { figures: [[40, undefined, 'guns'], [6], [40, undefined, 'goats'], [24]] },
  'carry-noun': { figures: [[12, undefined, 'tanks'], [24]], speakers: [['army', 'military']] },
  'company-acronym': { speakers: [['company', 'business']] },
  'compound-measure': {
    figures: [
      [3, undefined, 'bombs'],
      [500, 'kg'],
      [3, 'storeys'],
      [12, undefined, 'drums'],
      [15, 'litres'],
    ],
  },
  'coordinated-numbers': {
    figures: [
      [12, undefined, 'men'],
      [9, undefined, 'women'],
      [3, undefined, 'civilians'],
      [5, undefined, 'civilians'],
    ],
  },
  'dash-name': { says: [['Petra Molnar', '“Losing that … the bay.”']], speakers: [['Petra Molnar', 'government']] },
  'denied-heard': {
    says: [
      ['Bill Oakes', 'theft'],
      ['prosecutors', 'Bill Oakes … theft'],
      ['firm', 'fraud'],
      ['court', 'The firm denied fraud'],
    ],
  },
  'descending-range': { figures: [[[7000000, 9000000], '$']] },
  'firm-and-sons': { speakers: [['Barrow and Sons', 'business']] },
  'firm-sons': {
    speakers: [
      ['Barrow & Sons', 'business'],
      ['AT&T', 'business'],
    ],
  },
  'first-name-month': { speakers: [['May Holt'], ['April Holt']] },
  'it-bare-army': {
    speakers: [['army', 'military']],
    says: [
      ['army', 'a bridge was hit'],
      ['army', 'the road was open'],
    ],
  },
  'known-as': { speakers: [['Duchess', 'witness']] },
  'linked-paragraph': {
    says: [
      ['police', 'Seven people … Tarn Bridge'],
      ['Ada Finch', '12 officers … the ruins'],
      ['Omar Reyes', '“They were at home,”'],
      ['Ilse Brandvold', 'the blaze … her crew'],
      ['owners of the bakery', 'they would rebuild'],
    ],
  },
  'met-and-voted': { says: [['committee', 'the cost was fair']] },
  'missing-close': {
    says: [
      ['Finch', '“The wells are dry,” … “Nobody has come'],
      ['Oakes', 'the trucks were late'],
      ['Oakes', '“We sent two,”'],
    ],
  },
  'mixed-fraction': { figures: [[1.5, 'm']] },
  'money-parts': {
    figures: [
      [3.5, 'dollars'],
      [1.92, 'pound'],
    ],
  },
  'muttered-next': {
    says: [
      ['captain', '“Not again”'],
      ['coastguard', 'The crew took to the boats'],
    ],
  },
  'name-own-line': { says: [['Ilse Brandvold', '“The dredging … with them.”']] },
  nickname: { says: [['Rosalind “Rosie” Achterberg', 'the vaccines … March']] },
  'number-before-speaker': { says: [['fire chief', 'More than … 40']] },
  'number-comma': { ends: ['£250,000', '40', 'May 2021'] },
  'pointing-at': { says: [['Teng', 'the wall was old']] },
  'pro-one': { figures: [] },
  'quote-inside-sergeant': {
    says: [
      ['sergeant', '“Wait here. Touch nothing.”'],
      ['Omar Teng', 'The sergeant … in'],
    ],
  },
  'quote-inside-shout': {
    says: [
      ['girl', '“Stop! Give it back!”'],
      ['Omar Teng', 'The girl … runs'],
    ],
  },
  'said-and-did': {
    says: [
      ['Finch', 'the wall was safe'],
      ['judge', 'the law was clear'],
    ],
  },
  'season-dash': { ends: ['2023–24'] },
  'space-thousands': {
    figures: [
      [13009000000, '$'],
      [12500, undefined, 'workers'],
    ],
  },
  'standalone-quote': { says: [['Lena Oduya', '“We asked … myself.”']] },
  'statement-own-line': {
    says: [
      ['Lanternfish Ltd', '“We are … pay.”'],
      ['river agency', 'the leak killed 4,000 trout'],
    ],
  },
  'the-australian': { speakers: [['Brandvold Foods', 'business']] },
  'title-called': { says: [] },
  'transcript-brackets': {
    speakers: [['TEODOR HALLE'], ['SHAILA KUMARI', 'medical']],
    says: [
      ['TEODOR HALLE', 'Good evening. … full.'],
      ['SHAILA KUMARI', 'We need 40 nurses.'],
      ['TEODOR HALLE', 'Who will pay for them?'],
      ['SHAILA KUMARI', 'The state will.'],
    ],
  },
  'uk-ranks': {
    speakers: [
      ['Mat Knollys', 'police'],
      ['Ada Finch', 'police'],
      ['Will Hunter', 'police'],
      ['Rose Teng', 'government'],
    ],
  },
  'under-water': {
    figures: [
      [2, 'm', 'water'],
      [40, 'feet', 'mud'],
    ],
    bounds: ['exact', 'exact'],
  },
  'who-asked-not-named': { says: [['trader', 'rents had doubled']] },
  'who-called-mina': {
    says: [
      ['Mina', 'rents had doubled'],
      ['Mina', 'she would move'],
    ],
  },
  'who-declined-name': { says: [['teacher', 'the roof … classrooms']] },
  'who-promised-said': { says: [['adviser', 'nothing had changed']] },
  'who-said-told': {
    says: [
      ['resident', 'he saw the flash'],
      ['resident', 'the blast … street'],
    ],
  },
  'year-to-number': {
    figures: [
      [816000, 'tonnes'],
      [779000, 'tonnes'],
    ],
  },
};
