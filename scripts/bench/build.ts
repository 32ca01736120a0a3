import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the engine into one plain module in a temporary folder, minified as in the extension; gives its path. */
export async function buildEngine(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('engine.ts', import.meta.url)),
      outDir: folder,
      minify: true,
      rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  });
  return join(folder, 'engine.mjs');
}
