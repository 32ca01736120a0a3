import './state.css';
import type { ComponentChildren } from 'preact';
import { percent, text } from '../../lib/interface-text';
import type { PageView } from '../session/page-view';
import { failureWords } from './failure-words';

/** A page that has nothing to show yet, in words: what is the matter and what to do. */
export function State({ view, onRetry }: { view: Exclude<PageView, { status: 'ready' }>; onRetry: () => void }) {
  switch (view.status) {
    case 'connecting':
      return <Working done={0} />;
    case 'working':
      return <Working done={view.done} />;
    case 'off':
      return <Words title={text('stateOff')} help={text('stateOffHelp')} />;
    case 'gone':
      return (
        <Words title={text('stateGone')} help={text('stateGoneHelp')}>
          <Retry onRetry={onRetry} />
        </Words>
      );
    default: {
      const { title, help } = failureWords(view.failure);
      const final = [
        'restricted-page',
        'pdf',
        'no-access',
        'extension-updated',
        'other-language',
        'reader-view',
        'not-a-page',
      ].includes(view.failure);
      return (
        <Words title={title} help={help}>
          {!final && <Retry onRetry={onRetry} />}
        </Words>
      );
    }
  }
}

/** An article in which nobody is named for anything. */
export const NothingFound = () => <Words title={text('stateNone')} help={text('stateNoneHelp')} />;

function Working({ done }: { done: number }) {
  return (
    <div class="state" role="status">
      <h2>{text('stateWorking')}</h2>
      <progress value={done} max={1} aria-label={text('stateWorking')} />
      <p class="quiet numerals" aria-hidden="true">
        {text('stateWorkingShare', percent(done))}
      </p>
    </div>
  );
}

function Words({ title, help, children }: { title: string; help: string; children?: ComponentChildren }) {
  return (
    <div class="state" role="status">
      <h2>{title}</h2>
      <p class="quiet">{help}</p>
      {children}
    </div>
  );
}

const Retry = ({ onRetry }: { onRetry: () => void }) => (
  <button type="button" class="button" onClick={onRetry}>
    {text('retry')}
  </button>
);
