/**
 * Derives the lexicon's larger part: places from two npm packages, agents, organisations and office holders from the
 * CAMEO dictionaries. `npx tsx scripts/lexicon.ts [FOLDER]`, FOLDER being where the dictionaries lie; writes
 * `lib/analysis/languages/english/speakers/derived.json`. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agentsOf } from './lexicon/agents';
import { leadersOf } from './lexicon/leaders';
import { armedGroupsOf, organisationsOf } from './lexicon/organisations';
import { placesOf } from './lexicon/places';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/lexicon-sources', import.meta.url));
const read = (name: string) => readFileSync(join(folder, `Phoenix.${name}.txt`), 'utf8');

const countries = read('Countries.actors');
const international = read('International.actors');
const derived = {
  source:
    'Derived by scripts/lexicon.ts from the CAMEO dictionaries (Phoenix, Open Event Data Alliance, MIT), ' +
    'countries-list (MIT) and i18n-nationality (MIT).',
  places: placesOf(countries),
  agents: agentsOf(read('agents')),
  organisations: { ...organisationsOf(international), 'armed-group': armedGroupsOf(read('MilNonState.actors')) },
  leaders: leadersOf(countries, international),
};
const target = fileURLToPath(new URL('../lib/analysis/languages/english/speakers/derived.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(derived, null, 1)}\n`);
