import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageSession, type PageSession } from '../lib/page-session';

/** Where the session of this page is found again when the script is put into it once more. */
const SESSION = Symbol.for('sourcelight.session');

/** The extension's own world in a page is the same for every injection. */
type World = typeof globalThis & { [SESSION]?: PageSession };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[SESSION]?.isAlive()) return;
  world[SESSION]?.end();
  world[SESSION] = startPageSession();
});
