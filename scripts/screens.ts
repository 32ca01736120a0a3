/**
 * npm run screens, or npx tsx scripts/screens.ts chromium dark en: the pictures in docs/, of the built extension on the sample
 * article in both browsers, in docs/screens/ of every surface and state, and in docs/store/ for the stores; with words, only
 * those that have all of them in their names.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS, withBrowser } from '../tests/browsers/harness';
import { photograph } from '../tests/browsers/harness/photograph';
import { waitUntilRead } from '../tests/browsers/harness/popup-state';
import { articlePage, SAMPLE } from './article-page';
import { photographCollection } from './screens/collection';
import { photographForStores } from './screens/store';
import { photographSurfaces } from './screens/surfaces';

const ADDRESS = 'http://www.northern-dispatch.example/kelmin-bridge';

const words = process.argv.slice(2);
const isWanted = (...parts: string[]) => words.every((word) => parts.includes(word));

for (const name of BROWSERS.filter((name) => isWanted(name, 'light', 'en'))) {
  const options = { pages: { [ADDRESS]: articlePage(SAMPLE).html }, viewport: { width: 1560, height: 960 } };
  const picture = await withBrowser(name, options, async (browser) => {
    const page = await browser.open(ADDRESS);
    const popup = await browser.popup(page);
    await waitUntilRead(popup);
    return photograph(browser, page, popup);
  });
  const file = path.resolve(import.meta.dirname, `../docs/screenshot-${name}.png`);
  writeFileSync(file, picture);
  console.log(file);
}

for (const name of BROWSERS)
  for (const language of ['en', 'ar'])
    for (const colourScheme of (['light', 'dark'] as const).filter((scheme) => isWanted(name, scheme, language))) {
      await photographSurfaces(name, colourScheme, language);
      await photographCollection(name, colourScheme, language);
      console.log(`docs/screens/*-${name}-${colourScheme}-${language}.webp`);
    }

if (isWanted('chromium', 'light', 'en')) {
  await photographForStores();
  console.log('docs/store/*.png');
}
