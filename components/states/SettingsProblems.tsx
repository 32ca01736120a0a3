import { plural, text } from '../../lib/interface-text';
import { Notice } from '../parts/Notice';
import type { SettingsHandle } from '../settings/use-settings';

/** Says what is wrong with the stored settings, or why a change was not kept. Empty where all is well. */
export function SettingsProblems({ settings }: { settings: SettingsHandle }) {
  const { problems, failure } = settings;
  const broken = problems.filter(({ kind }) => kind === 'broken-field').length;
  const has = (kind: (typeof problems)[number]['kind']) => problems.some((problem) => problem.kind === kind);
  const said = [
    broken > 0 && plural('problemBroken', broken),
    (has('newer-version') || failure === 'newer-version') && text('problemNewer'),
    has('unreadable') && text('problemUnreadable'),
    has('not-synced') && text('problemNotSynced'),
    failure === 'storage-full' && text('changeFull'),
    failure === 'unwritable' && text('changeUnwritable'),
  ].filter((words) => words !== false);
  return <Notice>{said.length > 0 && said.map((words) => <p key={words}>{words}</p>)}</Notice>;
}
