// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import type { CardActions } from '../../lib/card';
import { cardContents } from '../../lib/card/card-view';
import type { CardModel } from '../../lib/card/model';
import { reasonWords } from '../../lib/card/reasons';
import { useMessages } from '../locales/messages';

const MODEL: CardModel = {
  target: { kind: 'claim', index: 0 },
  name: 'Harbour Watch',
  role: '',
  isTypeSure: true,
  type: 'monitor',
  reason: { rule: 'organisation', words: 'Watch' },
  act: 'denies',
  cue: 'denied',
  quote: 'indirect',
  isBelief: false,
  figures: ['12 boats'],
  content: 'that 12 boats had left',
  others: [],
  caveats: ['not verified: The number could not be checked.'],
  caveat: '',
  claim: [{ exact: 'that 12 boats had left', prefix: 'denied ', suffix: '.' }],
  speakers: [
    { name: 'Harbour Watch', type: 'monitor' },
    { name: 'guard', type: 'police' },
  ],
  language: 'en',
};
const LOOK = { colour: '#9b59b6', line: 'solid' } as const;
const ignore = () => undefined;

function cardOf(model: CardModel, step: CardActions['step'] = null): HTMLElement {
  useMessages('en');
  const actions: CardActions = { copy: () => Promise.resolve(true), step, correct: ignore, always: ignore };
  const card = document.createElement('div');
  card.append(...cardContents(document, model, LOOK, actions));
  return card;
}
const labelsOfButtons = (card: HTMLElement) =>
  [...card.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent);

test('says who, of which kind, what they do, by which words, and why of this kind, in two lines; the rest behind a button', () => {
  const card = cardOf(MODEL);
  const [first, second, more, details] = [...card.children].map((child) => child as HTMLElement);
  expect(first!.textContent.trim()).toBe('Harbour WatchMonitors and rights groups');
  expect(second!.textContent).toBe('Denial · “denied” · by “Watch” in the name');
  expect([more!.textContent, more!.getAttribute('aria-expanded')]).toEqual(['More', 'false']);
  expect(details!.hidden).toBe(true);
  expect(details!.textContent).toContain('12 boats');
  expect(details!.textContent).toContain('not verified: The number could not be checked.');
});

test('leads on to the speaker’s other claims, and has no arrows where there are none', () => {
  const withArrows = labelsOfButtons(cardOf(MODEL, ignore));
  expect(withArrows.slice(1, 3)).toEqual(['Previous claim of this speaker', 'Next claim of this speaker']);
  expect(labelsOfButtons(cardOf(MODEL))).toEqual(withArrows.toSpliced(1, 2));
});

test('offers to correct: no claim, kind, speaker, name, and who is the same', () => {
  const card = cardOf(MODEL);
  const labels = [...card.querySelectorAll('.correct label')].map((label) => label.firstChild!.textContent?.trim());
  expect(labels).toEqual(['Change the kind of this source', '', 'Said by', 'Other name', 'The same as']);
  const [kinds, saidBy, newKinds, same] = [...card.querySelectorAll<HTMLSelectElement>('.correct select')];
  expect([...kinds!.options].map(({ value }) => value)).toEqual([...SOURCE_TYPES]);
  expect([...saidBy!.options].map(({ text }) => text)).toEqual(['—', 'guard', 'Someone else …']);
  expect(newKinds!.closest('.row')!.hasAttribute('hidden')).toBe(true);
  expect([...same!.options].map(({ text }) => text)).toEqual(['—', 'guard']);
});

test('says “probably” of a kind that is not sure', () => {
  const kindIn = (model: Partial<CardModel>) => cardOf({ ...MODEL, ...model }).querySelector('.kind')?.textContent;
  expect([kindIn({}), kindIn({ isTypeSure: false })]).toEqual([
    'Monitors and rights groups',
    'probably Monitors and rights groups',
  ]);
  expect(kindIn({ isTypeSure: false, type: 'other' })).toBe(kindIn({ type: 'other' }));
});

test('offers no name or kind to change where nobody is named, but says whose words these are', () => {
  const card = cardOf({ ...MODEL, name: '', type: 'unnamed', reason: null });
  expect(card.querySelector('h2')!.textContent).toBe('No source is named for this');
  expect([...card.querySelectorAll('.correct label')].map((label) => label.firstChild!.textContent)).toEqual([
    'Said by',
  ]);
});

test('says of a caveat what could not be found out', () => {
  const card = cardOf({ ...MODEL, target: { kind: 'caveat', index: 0 }, caveat: 'not verified' });
  expect(card.textContent).toBe('not verified');
});

test('gives reasons in words, and never the name once more', () => {
  useMessages('en');
  expect(reasonWords('organisation', 'Reuters', 'Reuters')).toBe('known by this name');
  expect(reasonWords('head', 'rebels', 'Rebels')).toBe('the word itself says so');
  expect(reasonWords('title', 'Colonel', 'Andrei Belik')).toBe('called “Colonel” in the article');
  expect(reasonWords('antecedent', 'defence ministry', 'Andrei Belik')).toBe('speaks for “defence ministry”');
  expect(reasonWords('country', 'Tarsova', 'Tarsova')).toBe('a country’s name stands for its government');
  expect(reasonWords('reader', '', 'Port office')).toBe('by your own word');
  expect(reasonWords('hearsay', '', 'sources')).toBeNull();
});
