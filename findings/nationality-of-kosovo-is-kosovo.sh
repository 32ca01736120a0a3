#!/usr/bin/env bash
# A package of nationalities gives names of places as adjectives: somebody from South Sudan is "South Sudan", in German a Palestinian is "Gazastreifen".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error i18n-nationality@1.4.0 >/dev/null
cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const nationality = require('i18n-nationality');
for (const tag of ['en', 'de']) nationality.registerLocale(require(`i18n-nationality/langs/${tag}.json`));
console.log(`i18n-nationality ${require('i18n-nationality/package.json').version}, Node ${process.version}`);
const expected = [
  ['XK', 'en', 'Kosovo'],
  ['SS', 'en', 'South Sudan'],
  ['HK', 'en', 'Hong Kong'],
  ['PS', 'en', 'Palestinian Territory, Occupied'],
  ['PS', 'de', 'Gazastreifen'],
  ['SZ', 'en', 'Swazi'],
];
for (const [code, language, words] of expected) {
  const seen = nationality.getName(code, language);
  console.log(`${code} in ${language}: ${seen}`);
  assert.equal(seen, words);
}
JS
node run.cjs
