import { Panel } from '../../components/panel/Panel';
import { useActiveTab } from '../../components/session/use-active-tab';
import { showSurface } from '../../components/surface';
import { text } from '../../lib/interface-text';

/** The side panel, or Firefox's sidebar: the popup's content, for whichever tab is in front. */
function SidePanel() {
  return <Panel page={useActiveTab()} inSide />;
}

showSurface(<SidePanel />, text('extensionName'));
