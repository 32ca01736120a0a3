import { useLayoutEffect, useState } from 'preact/hooks';
import { Panel, type PanelPage } from '../../components/panel/Panel';
import { activeTab } from '../../components/session/active-tab';
import { showSurface } from '../../components/surface';
import { text } from '../../lib/interface-text';

/** The popup stays with the tab it was opened on, by the reader's click. */
function Popup() {
  const [page, setPage] = useState<PanelPage | null>();
  // Before the first paint: after it would be a frame lost.
  useLayoutEffect(() => void activeTab().then((tab) => setPage(tab && { ...tab, asked: true })), []);
  return <Panel page={page} inSide={false} />;
}

showSurface(<Popup />, text('extensionName'));
