import { expect, test } from 'vitest';
import { letterOf } from '../../components/claims/use-list-keys';

test('a key is known by its letter, whatever its case', () => {
  expect(['j', 'J', '?'].map((key) => letterOf({ key, code: 'KeyJ' }))).toEqual(['j', 'j', '?']);
});

test('on a keyboard of another script a key is known by its place', () => {
  // Where Russian has "о", Arabic "ت", an English keyboard has J.
  expect(['о', 'ت'].map((key) => letterOf({ key, code: 'KeyJ' }))).toEqual(['j', 'j']);
});

test('a key without a letter is itself', () => {
  expect(letterOf({ key: 'ArrowDown', code: 'ArrowDown' })).toBe('ArrowDown');
});

test('a Dvorak keyboard’s letters count, not their places', () => {
  expect(letterOf({ key: 'j', code: 'KeyC' })).toBe('j');
});
