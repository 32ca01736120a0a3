#!/usr/bin/env bash
# Nodes of a page that was only parsed fetch their pictures the moment they are adopted or imported, before they stand anywhere; reading the parsed page fetches nothing.
set -euo pipefail
chromium=${CHROME_PATH:-$(command -v chromium || command -v google-chrome || true)}
if [ -z "$chromium" ]; then
  echo 'There is no Chromium here: nothing is shown.'
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error puppeteer-core@24.43.1 >/dev/null
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
const asked = [];
const server = createServer((request, response) => {
  if (request.url !== '/') asked.push(request.url);
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><link rel="icon" href="data:,"><title>x</title>');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const browser = await launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const ways = {
    'DOMParser, text read': (html) => new DOMParser().parseFromString(html('parsed'), 'text/html').body.textContent,
    'template.innerHTML': (html) => void (document.createElement('template').innerHTML = html('template')),
    'document.importNode of its nodes': (html) => void document.importNode(new DOMParser().parseFromString(html('import'), 'text/html').body, true),
    'document.adoptNode of its nodes': (html) => void document.adoptNode(new DOMParser().parseFromString(html('adopt'), 'text/html').body),
    'innerHTML of a detached div': (html) => void (document.createElement('div').innerHTML = html('detached')),
  };
  const expected = [[], [], ['/import'], ['/adopt'], ['/detached']];
  const seen = [];
  for (const [name, way] of Object.entries(ways)) {
    asked.length = 0;
    await page.evaluate(`(${way})((name) => '<p>Rain.</p><img src="/' + name + '">')`);
    await new Promise((resume) => setTimeout(resume, 500));
    seen.push([...asked]);
    console.log(`${name}: ${asked.length === 0 ? 'no request' : `asks for ${asked.join()}`}`);
  }
  assert.deepEqual(seen, expected);
} finally {
  await browser.close();
  server.close();
}
JS
node run.mjs "$chromium"
