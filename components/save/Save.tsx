import './save.css';
import { text } from '../../lib/interface-text';
import type { Report } from '../../lib/report';
import { Icon } from '../parts/Icon';
import type { ReadyPage } from '../session/page-view';
import type { Page } from '../session/use-page';
import { exportedPage } from './exported-page';
import { copy, fileName, save } from './files';
import { FORMATS, type FormatId } from './formats';

/** All claims to take along: copied, saved, or as a report to print. */
export function Save(props: {
  report: Report;
  page: ReadyPage;
  places: Page['places'];
  say: (words: string) => void;
  onReport: (() => void) | undefined;
}) {
  const { page, report, say } = props;
  const written = async (id: FormatId) => {
    say(text('exportWriting'));
    const [{ write }, places] = await Promise.all([import('./write'), props.places()]);
    const { analysis, byReader } = page;
    return write(id, { page: exportedPage(page), report, analysis, byReader, places }, page);
  };
  const copyAs = async (id: FormatId) => say((await copy(await written(id))) ? text('copied') : text('copyFailed'));
  const saveAs = async ({ id, type, ending }: (typeof FORMATS)[number]) => {
    save(fileName(page.title, ending), type, await written(id));
    say(text('saved'));
  };
  return (
    <div class="save">
      <ul class="save-formats">
        {FORMATS.map((format) => (
          <li key={format.id}>
            <span>{text(format.name)}</span>
            <FormatButton
              icon="copy"
              id={format.id}
              label={text('copyAs', text(format.name))}
              run={() => copyAs(format.id)}
            />
            <FormatButton
              icon="save"
              id={format.id}
              label={text('saveAs', text(format.name))}
              run={() => saveAs(format)}
            />
          </li>
        ))}
      </ul>
      {props.onReport && (
        <button type="button" class="button strong" data-report onClick={props.onReport}>
          <Icon name="print" /> {text('openReport')}
        </button>
      )}
    </div>
  );
}

function FormatButton(props: { icon: 'copy' | 'save'; id: FormatId; label: string; run: () => Promise<void> }) {
  const { icon, id, label } = props;
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      onClick={() => void props.run()}
      {...{ [`data-${icon}`]: id }}
    >
      <Icon name={icon} />
    </button>
  );
}
