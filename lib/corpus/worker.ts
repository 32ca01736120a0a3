import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Analyzer } from '../analysis/analyzer';
import { readHtml } from '../article';
import { failed, type Label, type Line, type Task } from './job';

const REASONS = {
  'empty-page': 'The page has no text.',
  'not-an-article': 'The page has no article in it that can be told from the rest.',
  'too-long': 'The page holds too much text to be read as an article.',
};

/** Something is wrong with the input; the message is a sentence. */
class TaskError extends Error {}

/** What a worker of the pool does: the output line of a task. `parse` turns HTML into a document. */
export function createWorker(analyzer: Analyzer, parse: (html: string) => Document) {
  return ({ label, task }: { label: Label; task: Task }): Line => {
    try {
      return { text: JSON.stringify({ ...label, ...analyzer.analyze(textOf(task, parse)) }), isError: false };
    } catch (error) {
      if (error instanceof TaskError) return failed(label, error.message);
      throw error;
    }
  };
}

function textOf(task: Task, parse: (html: string) => Document): string {
  if (task.kind === 'text') return task.text;
  if (task.kind === 'html') return articleText(task.html, parse);
  const content = contentOf(task.file);
  return /^\.x?html?$/i.test(extname(task.file)) ? articleText(content, parse) : content;
}

function articleText(html: string, parse: (html: string) => Document): string {
  const result = readHtml(html, parse);
  if (!result.found) throw new TaskError(REASONS[result.failure]);
  return result.article.text;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new TaskError(
      code === 'ENOENT' ? 'There is no such file.' : `The file can't be read (${code ?? 'unknown'}).`,
    );
  }
}
