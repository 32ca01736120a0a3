#!/usr/bin/env bash
# Firefox stops an extension's background 30 seconds after the last message to it, in the middle of work, though it posts its progress all the time; one message to it every 10 seconds keeps it.
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
mkdir extension
cat >extension/manifest.json <<'JSON'
{
  "manifest_version": 3,
  "name": "x",
  "version": "1",
  "background": { "scripts": ["background.js"] },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["page.js"] }],
  "host_permissions": ["http://127.0.0.1/*"],
  "browser_specific_settings": { "gecko": { "id": "x@findings.example" } }
}
JSON
cat >extension/background.js <<'JS'
browser.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener(() => undefined);
  setInterval(() => port.postMessage('progress'), 250);
});
JS
cat >extension/page.js <<'JS'
const port = browser.runtime.connect();
const begin = Date.now();
let heard = 0;
port.onMessage.addListener(() => heard++);
port.onDisconnect.addListener(() => (document.title = `stopped after ${Math.round((Date.now() - begin) / 1000)} s and ${heard} messages`));
if (location.search === '?speaking') setInterval(() => port.postMessage('still here'), 10_000);
JS
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import path from 'node:path';
import { launch } from 'puppeteer-core';
const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>running</title>'));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const browser = await launch({ browser: 'firefox', executablePath: process.argv[2] });
const after45Seconds = async (query) => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/${query}`);
  await new Promise((resume) => setTimeout(resume, 45_000));
  const title = await page.title();
  await page.close();
  return title;
};
try {
  console.log(await browser.version());
  await browser.installExtension(path.resolve('extension'));
  const silent = await after45Seconds('');
  console.log(`the page only listens: ${silent}`);
  const speaking = await after45Seconds('?speaking');
  console.log(`the page says something every 10 s: ${speaking}`);
  assert.match(silent, /^stopped after (?:29|3[0-5]) s and \d{2,} messages$/);
  assert.equal(speaking, 'running');
} finally {
  await browser.close();
  server.close();
}
JS
node run.mjs "$firefox"
