import path from 'node:path';
import asc from 'assemblyscript/asc';

const ASSEMBLY = path.resolve(import.meta.dirname, '../../assembly');
const OPTIONS = ['--optimizeLevel', '3', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', '1'];

/** Compiles a source in `assembly/`: the same bytes each time. Throws an error with the compiler's words. */
export async function compileAssembly(source: string): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main([source, '--baseDir', ASSEMBLY, '--outFile', 'out.wasm', ...OPTIONS], {
    writeFile(_name: string, contents: Uint8Array | string) {
      if (typeof contents !== 'string') bytes = contents;
    },
  });
  if (error || !bytes) throw new Error(stderr.toString());
  return bytes;
}

/** The module of bytes that the tagger loads. */
export const moduleOf = (bytes: Uint8Array): string =>
  `/** Built by \`npm run wasm\` from \`assembly/row-sums.ts\`: ${bytes.length} bytes of WebAssembly, in base64. */
export const ROW_SUMS =
  '${Buffer.from(bytes).toString('base64')}';
`;
