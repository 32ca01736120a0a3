import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const NAMED = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;
const IMPORTED = /(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g;

/** The scripts that a script of a built extension imports on loading, as paths in it. */
export function importsOf(file: string, extension: string): string[] {
  const script = readFileSync(path.join(extension, file), 'utf8');
  return [...script.matchAll(IMPORTED)].map(([, imported]) => path.join(path.dirname(file), imported!));
}

/** The scripts and styles that a page of a built extension loads on opening, imports of imports too; not what it asks for later. */
export function openedBy(page: string, extension: string): string[] {
  const opened = new Set<string>();
  const open = (file: string): void => {
    if (opened.has(file)) return;
    opened.add(file);
    if (file.endsWith('.js')) importsOf(file, extension).forEach(open);
  };
  for (const [, file] of readFileSync(path.join(extension, page), 'utf8').matchAll(NAMED)) open(file!);
  return [...opened];
}

/** Their bytes with gzip, each file by itself as a browser gets it. */
export const zippedSize = (files: readonly string[], extension: string): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(extension, file)), { level: 9 }).length, 0);
