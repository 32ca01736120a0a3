import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelPage } from '../panel/Panel';
import { activeTab } from './active-tab';

/**
 * The tab in front of this window, anew whenever another comes to the front or it shows another page. Opening a panel gives no
 * leave for a tab.
 */
export function useActiveTab(): PanelPage | null | undefined {
  const [page, setPage] = useState<PanelPage | null>();
  const current = useRef<PanelPage | null>(undefined);

  useEffect(() => {
    let ended = false;
    const update = (force: boolean) => {
      const find = async () => {
        const found = await activeTab();
        const isSame = found?.tabId === current.current?.tabId && found?.address === current.current?.address;
        if (ended || (isSame && !force)) return;
        current.current = found;
        setPage(found);
      };
      void find();
    };
    const onActivated = () => update(false);
    const onUpdated = (tabId: number, change: { status?: string }) => {
      if (tabId !== current.current?.tabId || change.status !== 'complete') return;
      update(true);
    };
    update(false);
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      ended = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return page;
}
