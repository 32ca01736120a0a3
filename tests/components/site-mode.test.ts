import { expect, test } from 'vitest';
import { modesFor, siteMode } from '../../components/panel/site-mode';
import { DEFAULT_SETTINGS, withSite } from '../../lib/extension/settings';

const HOST = 'news.example';
const NOTHING = { everywhere: false, sites: [] };
const { local } = DEFAULT_SETTINGS;
const keptOut = withSite(DEFAULT_SETTINGS, HOST, { on: false }).local;

test('a site is read on a click only, until the browser allows more', () => {
  expect(siteMode(HOST, NOTHING, local)).toBe('ask');
  expect(siteMode(HOST, { everywhere: false, sites: [HOST] }, local)).toBe('site');
  expect(siteMode(HOST, { everywhere: true, sites: [] }, local)).toBe('all');
});

test('a setting alone gives no leave', () => {
  expect(siteMode(HOST, NOTHING, withSite(DEFAULT_SETTINGS, HOST, { on: true }).local)).toBe('ask');
});

test('a site can be kept out of all', () => {
  expect(siteMode(HOST, { everywhere: true, sites: [] }, keptOut)).toBe('all-but');
  expect(siteMode(HOST, { everywhere: false, sites: [HOST] }, keptOut)).toBe('ask');
});

test('reading on a click only can be chosen whatever is allowed', () => {
  for (const access of [NOTHING, { everywhere: false, sites: [HOST] }, { everywhere: true, sites: [] }])
    expect(modesFor(access)).toContain('ask');
});

test('the mode a site is in can always be chosen', () => {
  for (const access of [NOTHING, { everywhere: false, sites: [HOST] }, { everywhere: true, sites: [HOST] }])
    for (const settings of [local, keptOut]) expect(modesFor(access)).toContain(siteMode(HOST, access, settings));
});
