import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = path.join(ROOT, 'lib/analysis/tagger/row-sums/assembly');
const COMPILER = path.join(ROOT, 'node_modules/assemblyscript/bin/asc.js');
const OPTIONS = ['--optimizeLevel', '3', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', '1'];

/**
 * Compiles one of the tagger's AssemblyScript sources: the same bytes each time. Throws an error with the compiler's words. A process of its
 * own, since the compiler's types would change those of our arrays.
 */
export function compileAssembly(source: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-wasm-'));
  const out = path.join(folder, 'out.wasm');
  try {
    const args = [source, '--baseDir', SOURCES, '--outFile', path.relative(SOURCES, out)];
    execFileSync(process.execPath, [COMPILER, ...args, ...OPTIONS], { stdio: 'pipe' });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The module of bytes that the tagger loads. */
export const moduleOf = (bytes: Uint8Array): string =>
  `/** Built by \`npm run wasm\` from \`assembly/row-sums.ts\` beside this file: ${bytes.length} bytes of WebAssembly, in base64. */
export const ROW_SUMS =
  '${Buffer.from(bytes).toString('base64')}';
`;
