#!/usr/bin/env bash
# Chromium's language detector says of two English sentences full of Arabic names that they are Welsh, 100 percent, and calls that reliable; Firefox says English.
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
echo '{"manifest_version": 3, "name": "x", "version": "1"}' >extension/manifest.json
echo '<!doctype html><title>x</title>' >extension/page.html
cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import path from 'node:path';
import { launch } from 'puppeteer-core';
const browser = await launch({ executablePath: process.argv[2], pipe: true, enableExtensions: [path.resolve('extension')], args: ['--no-sandbox'] });
try {
  console.log(await browser.version());
  const { createHash } = await import('node:crypto');
  const digits = createHash('sha256').update(path.resolve('extension')).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  const detect = (text) => page.evaluate((text) => globalThis.chrome.i18n.detectLanguage(text), text);
  const brief = 'Houthi spokesman Yahya Sarea said that Ansar Allah fighters had taken Al-Jawf, Marib and Al-Bayda from Rashad al-Alimi’s men. Sheikh Hamid al-Ahmar denied it on Friday.';
  const seen = await detect(brief);
  console.log(`${brief}\n  -> ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, { isReliable: true, languages: [{ language: 'cy', percentage: 100 }] });
  const plain = await detect('The spokesman said that the fighters had taken three towns from the government. The sheikh denied it on Friday.');
  console.log(`the same without the names\n  -> ${JSON.stringify(plain)}`);
  assert.equal(plain.languages[0].language, 'en');
} finally {
  await browser.close();
}
JS
node run.mjs "$chromium"
