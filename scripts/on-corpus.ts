/**
 * Runs a training command's `--corpus DIR` and `--check`: other arguments get the usage, and an error that is a sentence for
 * the person is printed without its stack; both end with exit code 1.
 * @param run gets the corpus's folder, and whether what is made is only compared with what the project has
 * @param Problem the class of errors whose messages are for the person
 * @param args the command's arguments, without those it has read itself
 */
export function onCorpus(
  usage: string,
  defaultFolder: string,
  run: (folder: string, check: boolean) => void,
  Problem: abstract new (...values: never[]) => Error,
  args: readonly string[] = process.argv.slice(2),
): void {
  const corpusAt = args.indexOf('--corpus');
  const folder = corpusAt < 0 ? defaultFolder : args[corpusAt + 1];
  const others = args.filter((arg, i) => arg !== '--check' && (corpusAt < 0 || (i !== corpusAt && i !== corpusAt + 1)));
  if (folder === undefined || others.length > 0) {
    console.error(usage);
    process.exitCode = 1;
    return;
  }
  try {
    run(folder, args.includes('--check'));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
