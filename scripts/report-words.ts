/** The words of the report for people, from the interface's own English messages. */
import messages from '../public/_locales/en/messages.json';
import type { TextWords } from '../lib/report/exports';

type Key = keyof typeof messages;
/** Messages that exist once per plural category of English. */
type Counted = { [K in Key]: K extends `${infer Base}_one` ? Base : never }[Key];

const filled = (key: Key, ...values: string[]): string =>
  messages[key].message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');

const plural = new Intl.PluralRules('en');
const counted = (key: Counted, count: number, ...values: string[]): string =>
  filled(`${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`, String(count), ...values);

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** "type", "armed-group" → "typeArmedGroup" */
const keyOf = (stem: string, id: string) =>
  `${stem}${id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}` as Key;

export const ENGLISH: TextWords = {
  type: (type) => filled(keyOf('type', type)),
  act: (act) => filled(keyOf('act', act)),
  caveat: (kind) => filled(keyOf('caveat', kind)),
  quote: { direct: filled('quoteDirect'), mixed: filled('quoteMixed'), indirect: filled('quoteIndirect') },
  nobody: filled('nobody'),
  unsourced: filled('unsourcedHeading'),
  comparisons: filled('comparisonsHeading'),
  nobodyNamed: filled('nobodyNamed'),
  caveats: filled('caveatsHeading'),
  byReader: filled('exportByReader'),
  summary: ({ statements, speakers, figures, figuresWithSource }) => {
    const who = filled('summaryStatements', counted('statements', statements), counted('fromSpeakers', speakers));
    const numbers = figures === 0 ? filled('noNumbers') : counted('numbersSourced', figures, String(figuresWithSource));
    return `${who}; ${numbers}.`;
  },
  sharesHeading: filled('sharesHeading'),
  ownVoice: filled('ownVoice'),
  claimsHeading: filled('reportTitle'),
  claims: (count) => counted('claims', count),
  why: (kind, words) => filled('whyKind', kind, words),
  noFigures: filled('noFigures'),
  noUnsourced: filled('noUnsourced'),
  number: (value) => number.format(value),
  share: (share) => percent.format(share),
};
