/** npm run wasm: builds the tagger's AssemblyScript into the module of bytes that the tagger loads. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileAssembly, moduleOf } from './wasm/compile';

const bytes = compileAssembly('row-sums.ts');
writeFileSync(path.resolve(import.meta.dirname, '../lib/analysis/tagger/row-sums/bytes.ts'), moduleOf(bytes));
console.log(`${bytes.length} bytes`);
