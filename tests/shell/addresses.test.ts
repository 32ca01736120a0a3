import { expect, test } from 'vitest';
import { failureOfAddress, namesPdf } from '../../lib/extension/page-access/addresses';

test.each([
  [undefined, 'no-access'],
  ['http://news.example/article', undefined],
  ['https://news.example/article?x=1#part', undefined],
  ['about:blank', 'restricted-page'],
  ['chrome://settings/', 'restricted-page'],
  ['moz-extension://5aa3b5f1-7a63-4c57-9d8b-3d3c3f8e0a11/popup.html', 'restricted-page'],
  ['view-source:http://news.example/', 'restricted-page'],
  ['data:text/html,x', 'restricted-page'],
  ['https://chromewebstore.google.com/detail/x', 'restricted-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'restricted-page'],
  ['https://addons.mozilla.org.news.example/', undefined],
  ['not an address', 'restricted-page'],
])('the address %s: %s', (address, failure) => {
  expect(failureOfAddress(address, false)).toBe(failure);
});

test('a file can be read only with leave for files', () => {
  expect(failureOfAddress('file:///home/reader/article.html', false)).toBe('file-access');
  expect(failureOfAddress('file:///home/reader/article.html', true)).toBeUndefined();
});

test('a PDF is known by its path, not by what follows it', () => {
  expect(namesPdf('http://news.example/report.PDF?page=2#x')).toBe(true);
  expect(namesPdf('http://news.example/article?file=report.pdf')).toBe(false);
  expect(namesPdf(undefined)).toBe(false);
});
