import { expect, test } from 'vitest';
import { failureOfAddress, failureOfRefusal } from '../../lib/extension/page-access/addresses';

test.each([
  ['http://news.example/article', undefined],
  ['https://news.example/article?x=1#part', undefined],
  ['file:///home/reader/article.html', undefined],
  ['about:blank', undefined],
  ['about:config', 'restricted-page'],
  ['about:reader?url=https%3A%2F%2Fnews.example%2Farticle', 'reader-view'],
  ['blob:https://news.example/5aa3b5f1', undefined],
  ['chrome://settings/', 'restricted-page'],
  ['moz-extension://5aa3b5f1-7a63-4c57-9d8b-3d3c3f8e0a11/popup.html', 'restricted-page'],
  ['view-source:http://news.example/', 'restricted-page'],
  ['data:text/html,x', undefined],
  ['https://chromewebstore.google.com/detail/x', 'restricted-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'restricted-page'],
  ['https://addons.mozilla.org.news.example/', undefined],
  ['not an address', 'restricted-page'],
])('the address %s: %s', (address, failure) => {
  expect(failureOfAddress(address, false)).toBe(failure);
  expect(failureOfAddress(address, true)).toBe(failure);
});

test('a page whose address is not told is tried only when the reader has asked', () => {
  expect(failureOfAddress(undefined, false)).toBe('no-access');
  expect(failureOfAddress(undefined, true)).toBeUndefined();
});

const NO_HOST =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
  ['http://news.example/report.PDF?page=2#x', 'Missing host permission for the tab', false, 'pdf'],
  ['http://news.example/article?file=report.pdf', 'Missing host permission for the tab', false, 'restricted-page'],
  ['file:///home/reader/article.html', 'Missing host permission for the tab', false, 'file-access'],
  [undefined, NO_HOST, false, 'file-access'],
  [undefined, NO_HOST, true, 'restricted-page'],
  [undefined, 'Cannot access a chrome:// URL', false, 'restricted-page'],
])('refused at %s because of “%s”, files allowed %s: %s', (address, reason, fileAccess, failure) => {
  expect(failureOfRefusal(address, reason, fileAccess)).toBe(failure);
});
