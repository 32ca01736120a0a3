import { useMemo } from 'preact/hooks';
import { ReportPage } from '../../components/report/ReportPage';
import { usePage } from '../../components/session/use-page';
import { useSettings } from '../../components/settings/use-settings';
import { State } from '../../components/states/State';
import { showSurface } from '../../components/surface';
import { text } from '../../lib/interface-text';

/** The report of the tab that the address names: `report.html?tab=7`. It shows that tab's page, and keeps nothing. */
function TabReport() {
  const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const page = useMemo(() => (Number.isInteger(tabId) && tabId >= 0 ? { tabId } : null), [tabId]);
  const { view, retry } = usePage(page);
  const settings = useSettings();
  if (view.status !== 'ready' || !settings)
    return (
      <main>
        <h1 class="unseen">{text('reportTitle')}</h1>
        <State view={view.status === 'ready' ? { status: 'connecting' } : view} onRetry={retry} />
      </main>
    );
  return <ReportPage page={view} looks={settings.settings.looks} />;
}

showSurface(<TabReport />, text('reportTitle'));
