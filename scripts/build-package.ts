/** npm pack: makes the command and the library for Node, as JavaScript with types, in `.output/node`. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = path.join(ROOT, '.output/node');
const ENTRIES = ['sourcelight', 'corpus-worker', 'library'];

rmSync(OUT, { recursive: true, force: true });
await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: OUT,
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(ENTRIES.map((name) => [name, path.join(ROOT, `scripts/${name}.ts`)])),
      // The model is found beside the folder of the scripts, as in the project.
      output: { entryFileNames: 'scripts/[name].js', chunkFileNames: 'scripts/[name]-[hash].js' },
    },
  },
});
const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
const declarations = [
  '--noEmit',
  'false',
  '--emitDeclarationOnly',
  '--declaration',
  '--outDir',
  path.join(OUT, 'types'),
];
execFileSync(process.execPath, [tsc, '-p', path.join(ROOT, 'scripts/package.tsconfig.json'), ...declarations], {
  stdio: 'inherit',
});
cpSync(path.join(ROOT, 'public/model'), path.join(OUT, 'public/model'), { recursive: true });
