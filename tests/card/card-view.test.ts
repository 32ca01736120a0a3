// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cardContents, type CardActions } from '../../lib/card/card-view';
import type { CardModel } from '../../lib/card/model';
import { useMessages } from '../locales/messages';

const MODEL: CardModel = {
  target: { kind: 'claim', index: 0 },
  name: 'Harbour Watch',
  role: '',
  type: 'monitor',
  reason: null,
  cue: 'said',
  quote: 'indirect',
  isBelief: false,
  figures: [],
  content: 'the boats had left',
  others: [],
};
const LOOK = { colour: '#9b59b6', line: 'solid' } as const;
const ignore = () => undefined;

function labelsOfButtons(step: CardActions['step']): string[] {
  useMessages('en');
  const actions: CardActions = { copy: () => Promise.resolve(true), step, correct: ignore, dismiss: ignore };
  const card = document.createElement('div');
  card.append(...cardContents(document, MODEL, LOOK, actions));
  return [...card.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent);
}

test('the card leads on to the speaker’s other claims, and has no arrows where there are none', () => {
  const [previous, next, ...others] = labelsOfButtons(ignore);
  expect([previous, next]).toEqual(['Previous claim of this speaker', 'Next claim of this speaker']);
  expect(labelsOfButtons(null)).toEqual(others);
  expect(others).toEqual(['Copy with a link', 'Not a claim']);
});
