import * as z from 'zod/mini';
import { browser, type Browser } from 'wxt/browser';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageNoticeSchema, type ClaimPlace, type PanelMessage, type Target } from '../../lib/extension/messages';
import { openPage, type PageConnection, type TabPage } from '../../lib/extension/page-access';
import type { PageView } from './page-view';

export interface Page {
  readonly view: PageView;
  /** What the reader points at in the page. */
  readonly pointed: Target | null;
  readonly post: (message: PanelMessage) => void;
  /** A link to a claim in the page; undefined where the page does not answer in time. */
  readonly linkTo: (claim: number) => Promise<string | undefined>;
  /** Where every claim stands in the page; none where the page does not answer. */
  readonly places: () => Promise<readonly ClaimPlace[]>;
  /** Tries once more after a failure: the session reads anew, or the page is opened anew where there is none. */
  readonly retry: () => void;
}

/** Longer than the page's search for a link may take. */
const LINK_MILLISECONDS = 1000;
/** The same for all claims of a page that has thousands. */
const PLACES_MILLISECONDS = 180_000;

const NOTHING_POINTED = { view: { status: 'connecting' }, pointed: null } as const;

/**
 * The session of a page, which is put into the page where it does not run yet. `page` is undefined as long as it is not
 * known, null where there is none; a new object opens the page anew.
 */
export function usePage(page: TabPage | null | undefined): Page {
  const [{ view, pointed }, setState] = useState<{ view: PageView; pointed: Target | null }>(NOTHING_POINTED);
  const [attempt, setAttempt] = useState(0);
  const connection = useRef<PageConnection>(undefined);
  const opening = useRef(false);
  const links = useRef(new Map<number, (address: string) => void>());
  const placesWanted = useRef<((places: readonly ClaimPlace[]) => void)[]>([]);

  // Before the first paint: after it would be a frame lost.
  useLayoutEffect(() => {
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
      opening.current = true;
      const opened = await openPage(page, {
        message(message) {
          if (ended) return;
          if (message.kind === 'state') setState((before) => ({ ...before, view: message.state }));
          if (message.kind === 'link') links.current.get(message.claim)?.(message.address);
          if (message.kind === 'places') for (const tell of placesWanted.current.splice(0)) tell(message.places);
          if (message.kind === 'pointed') setState((before) => ({ ...before, pointed: message.target }));
        },
        closed() {
          connection.current = undefined;
          if (!ended) setState({ view: { status: 'gone' }, pointed: null });
        },
      });
      if (!ended) opening.current = false;
      if (ended) {
        if (opened.ok) opened.connection.close();
      } else if (opened.ok) {
        connection.current = opened.connection;
        // A site the reader keeps out starts switched off; opening the popup there asks for it all the same.
        if (opened.started) opened.connection.post({ kind: 'switch', on: true });
      } else {
        const { failure } = opened;
        setState({ view: failure === 'gone' ? { status: 'gone' } : { status: 'failed', failure }, pointed: null });
      }
    };
    void open();
    // A tab that is closed while it is opened counts as open for a moment longer, and is then said to be unread for good.
    const onRemoved = (tabId: number) => {
      if (tabId !== page.tabId) return;
      ended = true;
      opening.current = false;
      connection.current = undefined;
      setState({ view: { status: 'gone' }, pointed: null });
    };
    browser.tabs.onRemoved.addListener(onRemoved);
    return () => {
      ended = true;
      browser.tabs.onRemoved.removeListener(onRemoved);
      connection.current?.close();
      connection.current = undefined;
    };
  }, [page, attempt]);

  // The page was opened for the reader elsewhere, by the toolbar button or a shortcut: now it can be heard.
  useEffect(() => {
    const onNotice = (message: unknown, sender: Browser.runtime.MessageSender) => {
      const isOurs = z.safeParse(pageNoticeSchema, message).success && sender.tab?.id === page?.tabId;
      if (isOurs && page && !connection.current && !opening.current) setAttempt((attempt) => attempt + 1);
    };
    browser.runtime.onMessage.addListener(onNotice);
    return () => browser.runtime.onMessage.removeListener(onNotice);
  }, [page]);

  const post = useCallback((message: PanelMessage) => connection.current?.post(message), []);
  const linkTo = useCallback((claim: number) => {
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    if (connection.current) {
      links.current.set(claim, resolve);
      connection.current.post({ kind: 'link', claim });
      setTimeout(() => resolve(undefined), LINK_MILLISECONDS);
    } else resolve(undefined);
    return promise;
  }, []);
  const places = useCallback(() => {
    const { promise, resolve } = Promise.withResolvers<readonly ClaimPlace[]>();
    if (connection.current) {
      placesWanted.current.push(resolve);
      connection.current.post({ kind: 'places' });
      setTimeout(() => resolve([]), PLACES_MILLISECONDS);
    } else resolve([]);
    return promise;
  }, []);
  const retry = useCallback(() => {
    if (connection.current) connection.current.post({ kind: 'retry' });
    else setAttempt((attempt) => attempt + 1);
  }, []);
  return { view, pointed, post, linkTo, places, retry };
}
