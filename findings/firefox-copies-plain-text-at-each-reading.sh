#!/usr/bin/env bash
# Firefox copies a text node's whole data at each reading of it, so that asking `node.data.length` of a long text costs milliseconds each time; one typographic quotation mark in the text, and it costs nothing. `node.length` is free either way.
set -euo pipefail
firefox=${FIREFOX_PATH:-$(command -v firefox-esr || command -v firefox || true)}
if [ -z "$firefox" ]; then
  echo 'There is no Firefox here: nothing is shown.'
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error puppeteer-core@24.43.1 >/dev/null
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { launch } from 'puppeteer-core';
/** Milliseconds for 300 readings of each sort, on a text of about a million characters. */
const measure = (opening) => {
  const paragraph = document.createElement('p');
  paragraph.append(opening + 'The mill stood at the river, and the river rose. '.repeat(20_000));
  document.body.append(paragraph);
  const node = paragraph.firstChild;
  const time = (read) => {
    const begin = performance.now();
    let sum = 0;
    for (let i = 0; i < 300; i++) sum += read();
    return { milliseconds: Math.round(performance.now() - begin), sum };
  };
  const ofData = time(() => node.data.length);
  const ofNode = time(() => node.length);
  paragraph.remove();
  return { ofData: ofData.milliseconds, ofNode: ofNode.milliseconds, same: ofData.sum === ofNode.sum };
};
const browser = await launch({ browser: 'firefox', executablePath: process.argv[2] });
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  const plain = await page.evaluate(measure, '');
  const quoted = await page.evaluate(measure, '\u201C');
  console.log(`plain text:                   300 × data.length ${plain.ofData} ms, 300 × length ${plain.ofNode} ms`);
  console.log(`the same with one “ before it: 300 × data.length ${quoted.ofData} ms, 300 × length ${quoted.ofNode} ms`);
  assert.ok(plain.same && quoted.same);
  assert.ok(plain.ofData > 20 * Math.max(1, plain.ofNode));
  assert.ok(plain.ofData > 20 * Math.max(1, quoted.ofData));
} finally {
  await browser.close();
}
JS
node run.mjs "$firefox"
