import { CollectionPage } from '../../components/collection/CollectionPage';
import { useSettings } from '../../components/settings/use-settings';
import { showSurface } from '../../components/surface';
import { text } from '../../lib/interface-text';

/** The reader's collections; `collection.html?collection=…` opens one of them. */
function Collections() {
  const settings = useSettings();
  if (!settings) return <main aria-busy="true" />;
  const asked = new URLSearchParams(location.search).get('collection');
  return <CollectionPage looks={settings.settings.looks} asked={asked} />;
}

showSurface(<Collections />, text('colTitle'));
