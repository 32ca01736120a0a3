#!/usr/bin/env bash
# Chromium's storage.sync counts each "<" as six bytes, so that 1,400 of them are over an item's 8,192 and 8,000 letters or 8,000 ">" are not; JSON would count one.
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
mkdir extension
echo '{"manifest_version": 3, "name": "x", "version": "1", "permissions": ["storage"]}' >extension/manifest.json
echo '<!doctype html><title>x</title>' >extension/page.html
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { launch } from 'puppeteer-core';
const browser = await launch({ executablePath: process.argv[2], pipe: true, enableExtensions: [path.resolve('extension')], args: ['--no-sandbox'] });
try {
  console.log(await browser.version());
  const digits = createHash('sha256').update(path.resolve('extension')).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  const tries = [['a', 8_000], ['>', 8_000], ['<', 1_000], ['<', 1_400]];
  const seen = [];
  for (const [sign, count] of tries) {
    const [took, bytes] = await page.evaluate(
      async (value) => {
        const { sync } = globalThis.chrome.storage;
        await sync.clear();
        const took = await sync.set({ k: value }).then(() => true, () => false);
        return [took, await sync.getBytesInUse('k')];
      },
      sign.repeat(count),
    );
    seen.push([sign, count, took, bytes]);
    console.log(`${count} times "${sign}": ${took ? `taken, ${bytes} bytes` : 'refused'}; as JSON ${JSON.stringify(sign.repeat(count)).length + 1} bytes with the key`);
  }
  assert.deepEqual(seen.map(([, , took]) => took), [true, true, true, false]);
  assert.equal(seen[2][3], 6_003);
} finally {
  await browser.close();
}
JS
node run.mjs "$chromium"
