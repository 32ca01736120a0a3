/** Ours, and earlier commits of ours, each built into one plain module in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { entriesFor } from './entries';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A built engine: what `cold.mjs` and `engine.ts` load. */
export interface Side {
  readonly name: string;
  /** The module; see `entries.ts` for what it exports. */
  readonly engine: string;
  readonly tagger: string;
  /** Undefined where that commit had no weights of kinds. */
  readonly kinds: string | undefined;
}

/** Builds the engine of this tree, minified as in the extension. */
export const ourSide = (folder: string): Promise<Side> => sideOf('ours', ROOT, path.join(folder, 'ours'));

/**
 * Checks a commit out into a folder of its own and builds its engine. Packages are shared where the lock is the same, and
 * installed there where it is not. Throws where there is no such commit, or none of the known ways to make an engine fits.
 */
export async function sideOfCommit(commit: string, folder: string): Promise<Side> {
  const tree = path.join(folder, commit);
  mkdirSync(tree, { recursive: true });
  const archive = execFileSync('git', ['archive', commit], { cwd: ROOT, maxBuffer: 1e9 });
  execFileSync('tar', ['x', '-C', tree], { input: archive });
  const lock = (root: string) => readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  if (lock(tree) === lock(ROOT)) symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'));
  else execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: tree, stdio: 'ignore' });
  // The tree's settings extend a file that is made, and is not needed here.
  mkdirSync(path.join(tree, '.wxt'), { recursive: true });
  writeFileSync(path.join(tree, '.wxt/tsconfig.json'), '{}');
  return sideOf(commit, tree, path.join(folder, `${commit}-engine`));
}

async function sideOf(name: string, root: string, out: string): Promise<Side> {
  const failures: unknown[] = [];
  for (const [i, source] of entriesFor(root).entries()) {
    const engine = `engine-${i}.mjs`;
    try {
      await bundle(source, root, out, engine);
      const kinds = path.join(root, 'public/model/kinds.json');
      return {
        name,
        engine: path.join(out, engine),
        tagger: path.join(root, 'public/model/tagger.bin'),
        kinds: existsSync(kinds) ? kinds : undefined,
      };
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, `The engine of ${name} can't be built.`);
}

async function bundle(source: string, root: string, out: string, file: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-entry-'));
  const entry = path.join(folder, 'entry.ts');
  writeFileSync(entry, source);
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      root,
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: out,
        emptyOutDir: false,
        minify: true,
        rollupOptions: { output: { entryFileNames: file } },
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
