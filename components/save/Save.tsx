import './save.css';
import { text, type TextKey } from '../../lib/interface-text';
import type { Report } from '../../lib/report';
import { toCsv, toJson, toMarkdown } from '../../lib/report/exports';
import { Icon } from '../parts/Icon';
import type { ReadyPage } from '../session/page-view';
import { exportWords } from './export-words';
import { copy, fileName, save } from './files';

const FORMATS = [
  { id: 'md', name: 'formatMarkdown', type: 'text/markdown' },
  { id: 'csv', name: 'formatCsv', type: 'text/csv' },
  { id: 'json', name: 'formatJson', type: 'application/json' },
] as const satisfies { id: string; name: TextKey; type: string }[];

/** All claims to take along: copied, saved, or as a report to print. */
export function Save(props: {
  report: Report;
  page: ReadyPage;
  say: (words: string) => void;
  onReport: (() => void) | undefined;
}) {
  const { page, say } = props;
  const written = (id: (typeof FORMATS)[number]['id']) => {
    if (id === 'json') return toJson(page.analysis);
    return id === 'md' ? toMarkdown(props.report, page, exportWords()) : toCsv(props.report, page, exportWords());
  };
  const copyAs = async (id: (typeof FORMATS)[number]['id']) =>
    say((await copy(written(id))) ? text('copied') : text('copyFailed'));
  return (
    <div class="save">
      <section aria-labelledby="copy-heading">
        <h2 id="copy-heading">{text('copyHeading')}</h2>
        <div class="save-row">
          {FORMATS.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              class="button"
              data-copy={id}
              aria-label={text('copyAs', text(name))}
              onClick={() => void copyAs(id)}
            >
              <Icon name="copy" /> {text(name)}
            </button>
          ))}
        </div>
      </section>
      <section aria-labelledby="save-heading">
        <h2 id="save-heading">{text('saveHeading')}</h2>
        <div class="save-row">
          {FORMATS.map(({ id, name, type }) => (
            <button
              key={id}
              type="button"
              class="button"
              data-save={id}
              aria-label={text('saveAs', text(name))}
              onClick={() => {
                save(fileName(page.title, id), type, written(id));
                say(text('saved'));
              }}
            >
              <Icon name="save" /> {text(name)}
            </button>
          ))}
        </div>
      </section>
      {props.onReport && (
        <button type="button" class="button strong" data-report onClick={props.onReport}>
          <Icon name="print" /> {text('openReport')}
        </button>
      )}
    </div>
  );
}
