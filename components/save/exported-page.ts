import { browser } from 'wxt/browser';
import type { ExportedPage } from '../../lib/report/exports';
import type { ReadyPage } from '../session/page-view';

/** What exports say of where they come from. */
export const exportedPage = ({ title, address, facts }: ReadyPage): ExportedPage => ({
  title,
  address,
  ...facts,
  version: browser.runtime.getManifest().version,
});
