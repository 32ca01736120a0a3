import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/collection/bring-in/decode';
import { readFile } from '../../lib/collection/bring-in/read-file';
import { fromPage } from './kelmin';

const parser = new new JSDOM('').window.DOMParser();
const parse = (html: string) => parser.parseFromString(html, 'text/html');
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array) => {
  const data = typeof content === 'string' ? bytes(content) : content;
  return readFile({ name, size: data.length, read: () => Promise.resolve(data) }, parse);
};

const STORY = Array.from({ length: 5 }, (_, i) => `<p>Harbour Watch said on day ${i} that the ferry to Dresk had not sailed, and that nobody knew why it was late.</p>`).join(''); // prettier-ignore
const page = (head: string) => `<!doctype html><html lang="en"><head><title>The ferry</title>${head}</head><body><article><h1>The ferry is late</h1>${STORY}</article></body></html>`; // prettier-ignore

describe('a saved page', () => {
  test('is read with the address it gives for itself', async () => {
    const found = await read('ferry.html', page('<link rel="canonical" href="https://news.example/ferry">'));
    expect(found).toMatchObject({ ok: true, articles: [{ address: 'https://news.example/ferry', language: 'en' }] });
  });

  test('of SingleFile is read with the address it was saved from', async () => {
    const comment =
      '<!--\n Page saved with SingleFile \n url: https://news.example/saved \n saved date: Mon Nov 02 2026\n-->';
    expect(await read('ferry.html', `<!doctype html>${comment}${page('')}`)).toMatchObject({
      articles: [{ address: 'https://news.example/saved' }],
    });
  });

  test('as .mhtml is read with quoted-printable and its location', async () => {
    const body = page('').replaceAll('=', '=3D').replaceAll('ferry is', 'f=C3=A9rry is');
    const mhtml = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://news.example/mhtml', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="----B"', '', '', '------B', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://news.example/mhtml', '', body, '------B--', ''].join('\r\n'); // prettier-ignore
    const found = await read('ferry.mhtml', mhtml);
    expect(found).toMatchObject({ ok: true, articles: [{ address: 'https://news.example/mhtml' }] });
    expect(found.ok && found.articles[0]!.text).toContain('The férry is late');
  });

  test('without an article, or that is no page at all, is said to be so', async () => {
    expect(await read('a.html', '<ul><li><a href="/">Home</a></ul>')).toEqual({ ok: false, failure: 'no-article' });
    expect(await read('a.mhtml', 'no mail')).toMatchObject({ ok: false });
    expect(await read('a.html', '')).toEqual({ ok: false, failure: 'empty' });
    expect(await read('a.pdf', 'x')).toEqual({ ok: false, failure: 'unknown-kind' });
  });

  test('is read in the charset it names, by its mark, as UTF-8, or at last as Western European', () => {
    const latin = new Uint8Array([0x63, 0x61, 0x66, 0xe9]);
    expect(decode(bytes('<meta charset="iso-8859-5">'), true)).toBe('<meta charset="iso-8859-5">');
    expect(decode(latin, false)).toBe('café');
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('é')]), true)).toBe('é');
    expect(decode(new Uint8Array([...bytes('<meta charset=koi8-r>'), 0xc4, 0xc1]), true)).toBe(
      '<meta charset=koi8-r>да',
    );
  });
});

describe('a text or a list', () => {
  test('a text is taken as it is, by the name of its file', async () => {
    expect(await read('notes/2026-11-02 ferry.txt', 'Dask said no.\n')).toMatchObject({
      articles: [{ title: '2026-11-02 ferry', text: 'Dask said no.\n', analysis: null }],
    });
    expect(await read('a.txt', ' \n')).toEqual({ ok: false, failure: 'empty' });
    expect(await read('a.txt', 'GIF89a\0\0')).toEqual({ ok: false, failure: 'damaged' });
  });

  test('a list of the command line brings its analyses; lines that are none are named', async () => {
    const { analysis } = fromPage(0);
    const beyond = { ...analysis, text: 'short' };
    const lines = [JSON.stringify({ file: 'a/b.txt', ...analysis }), 'no json', '', JSON.stringify(beyond), JSON.stringify({ text: 1 })]; // prettier-ignore
    expect(await read('list.jsonl', lines.join('\n'))).toEqual({
      ok: true,
      articles: [{ title: 'b.txt', address: '', site: null, authors: [], published: null, language: 'en', text: analysis.text, analysis }], // prettier-ignore
      skipped: [2, 4, 5],
    });
    expect(await read('list.jsonl', 'no json')).toEqual({ ok: false, failure: 'damaged' });
  });
});
