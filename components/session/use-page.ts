import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelMessage, Target } from '../../lib/extension/messages';
import { openPage, type PageConnection, type TabPage } from '../../lib/extension/page-access';
import type { PageView } from './page-view';

export interface Page {
  readonly view: PageView;
  /** What the reader points at in the page. */
  readonly pointed: Target | null;
  readonly post: (message: PanelMessage) => void;
  /** Tries once more after a failure: the session reads anew, or the page is opened anew where there is none. */
  readonly retry: () => void;
}

const NOTHING_POINTED = { view: { status: 'connecting' }, pointed: null } as const;

/**
 * The session of a page, which is put into the page where it does not run yet. `page` is undefined as long as it is not
 * known, null where there is none; a new object opens the page anew.
 */
export function usePage(page: TabPage | null | undefined): Page {
  const [{ view, pointed }, setState] = useState<{ view: PageView; pointed: Target | null }>(NOTHING_POINTED);
  const [attempt, setAttempt] = useState(0);
  const connection = useRef<PageConnection>(undefined);

  useEffect(() => {
    if (!page) {
      setState({
        view: page === null ? { status: 'failed', failure: 'restricted-page' } : { status: 'connecting' },
        pointed: null,
      });
      return undefined;
    }
    let ended = false;
    setState(NOTHING_POINTED);
    const open = async () => {
      const opened = await openPage(page, {
        message(message) {
          if (ended) return;
          if (message.kind === 'state') setState((before) => ({ ...before, view: message.state }));
          if (message.kind === 'pointed') setState((before) => ({ ...before, pointed: message.target }));
        },
        closed() {
          connection.current = undefined;
          if (!ended) setState({ view: { status: 'gone' }, pointed: null });
        },
      });
      if (ended) {
        if (opened.ok) opened.connection.close();
      } else if (opened.ok) {
        connection.current = opened.connection;
        // A site the reader keeps out starts switched off; opening the popup there asks for it all the same.
        if (opened.started) opened.connection.post({ kind: 'switch', on: true });
      } else setState({ view: { status: 'failed', failure: opened.failure }, pointed: null });
    };
    void open();
    return () => {
      ended = true;
      connection.current?.close();
      connection.current = undefined;
    };
  }, [page, attempt]);

  const post = useCallback((message: PanelMessage) => connection.current?.post(message), []);
  const retry = useCallback(() => {
    if (connection.current) connection.current.post({ kind: 'retry' });
    else setAttempt((attempt) => attempt + 1);
  }, []);
  return { view, pointed, post, retry };
}
