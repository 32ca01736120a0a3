import type { Failure, PageState } from '../../lib/extension/messages';

/** What a panel knows of the page before it. `connecting` until the page's session has answered. */
export type PageView =
  | { readonly status: 'connecting' }
  | { readonly status: 'failed'; readonly failure: Failure }
  /** The page was there and is no more: closed, or gone elsewhere. */
  | { readonly status: 'gone' }
  | PageState;

export type ReadyPage = Extract<PageState, { status: 'ready' }>;
